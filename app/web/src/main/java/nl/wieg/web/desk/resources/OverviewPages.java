package nl.wieg.web.desk.resources;

import java.time.Clock;
import java.time.LocalDate;
import nl.wieg.access.Access;
import nl.wieg.sessions.concerns.Concern;
import nl.wieg.sessions.concerns.Concerns;
import nl.wieg.sessions.resources.ResourcePolicy;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import org.springframework.stereotype.Component;

/** Fills the overview of resources. */
@Component
class OverviewPages {

    private final ResourceCounts counts;
    private final Concerns concerns;
    private final ResourceWords words;
    private final Access access;
    private final Clock clock;

    OverviewPages(ResourceCounts counts, Concerns concerns, ResourceWords words, Access access, Clock clock) {
        this.counts = counts;
        this.concerns = concerns;
        this.words = words;
        this.access = access;
        this.clock = clock;
    }

    OverviewView page() {
        var mayChange = access.allows(ResourcePolicy.CHANGE);
        return new OverviewView(
                counts.of(mayChange), concerns.all().stream().map(this::line).toList(), mayChange);
    }

    private OverviewView.Line line(Concern concern) {
        return switch (concern) {
            case Concern.NeverOpen closed ->
                line("resources.concern.closed", closed.name(), "/middelen/locaties/" + closed.location());
            case Concern.NeverWhole broken ->
                line("resources.concern.broken", broken.name(), "/middelen/teams/" + broken.team());
            case Concern.CertificateEnds ends -> certificate(ends);
            case Concern.InNoTeam alone ->
                line("resources.concern.alone", alone.name(), "/middelen/medewerkers/" + alone.employee());
        };
    }

    private OverviewView.Line line(String key, String name, String address) {
        return new OverviewView.Line(words.of(key, name, DutchNumbers.whole(Concerns.WEEKS)), address);
    }

    private OverviewView.Line certificate(Concern.CertificateEnds ends) {
        var said = words.of(
                isOver(ends.lastDay()) ? "resources.concern.ended" : "resources.concern.ends",
                ends.name(),
                words.name("resources.certificate", ends.kind()),
                DutchTimes.day(ends.lastDay()));
        var all = ends.session()
                .map(day -> said + " " + words.of("resources.concern.session", DutchTimes.day(day)))
                .orElse(said);
        return new OverviewView.Line(all, "/middelen/medewerkers/" + ends.employee());
    }

    private boolean isOver(LocalDate day) {
        return day.isBefore(Region.today(clock));
    }
}

package nl.wieg.sessions.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import nl.wieg.sessions.plan.Filling.Part;
import nl.wieg.sessions.plan.SessionPlan.Breach;
import nl.wieg.sessions.plan.SessionPlan.Score;

/** What sessions and the children at them are worth, and which rules they break. */
final class Verdict {

    /** Far less than a child. */
    private static final double NOTHING = 1e-6;

    private final Ground ground;
    private final List<Chance> sessions;
    private final List<Part> parts;

    Verdict(Ground ground, List<Chance> sessions, List<Part> parts) {
        this.ground = ground;
        this.sessions = sessions;
        this.parts = parts;
    }

    Score score() {
        var missing = broken().stream().mapToDouble(Breach::missing).sum();
        return new Score(missing == 0 ? 0 : -missing, uncovered(), cost());
    }

    /** What could not hold: first what gave way last. */
    List<Breach> broken() {
        return Arrays.stream(GivingWay.values())
                .flatMap(rule -> broken(rule).stream())
                .toList();
    }

    /** How much a rule gives way. */
    double missing(GivingWay rule) {
        return broken(rule).stream().mapToDouble(Breach::missing).sum();
    }

    double expected(int session) {
        return parts.stream()
                .filter(part -> part.session() == session)
                .mapToDouble(Part::children)
                .sum();
    }

    private double uncovered() {
        var expected =
                ground.instance().areas().stream().mapToDouble(Area::expected).sum();
        return Math.max(0, expected - parts.stream().mapToDouble(Part::children).sum());
    }

    private double cost() {
        var weights = ground.rules().weights();
        var ofSessions = sessions.stream()
                .mapToDouble(session -> ground.priceOfSession(session.location(), session.team()))
                .sum();
        var ofChildren = parts.stream().mapToDouble(this::priceOf).sum();
        return weights.uncovered() * uncovered() + ofSessions + ofChildren;
    }

    private double priceOf(Part part) {
        var session = sessions.get(part.session());
        var schoolTime =
                ground.isSchoolTime(session.part()) ? ground.rules().weights().schoolTime() : 0;
        return part.children() * (ground.regret(part.area(), session.location()) + schoolTime);
    }

    private List<Breach> broken(GivingWay rule) {
        return switch (rule) {
            case FEWEST_OF_PINNED -> pinnedShort();
            case HOLIDAY_SHARE -> holidaysShort();
            case CHOICES -> choicesShort();
        };
    }

    private List<Breach> pinnedShort() {
        var broken = new ArrayList<Breach>();
        for (var i = 0; i < sessions.size(); i++) {
            var missing = ground.rules().minChildrenPerSession() - expected(i);
            if (ground.isPinned(sessions.get(i)) && missing > NOTHING) {
                var at = ground.placement(sessions.get(i));
                broken.add(new Breach(
                        "minChildrenPerSession",
                        at.location() + " " + at.part(),
                        missing,
                        "Maak de vastgezette sessie op " + at.location() + " (" + at.part()
                                + ") los, of nodig daar meer kinderen uit."));
            }
        }
        return broken;
    }

    private List<Breach> holidaysShort() {
        var inHolidays = sessions.stream()
                .filter(session -> ground.isHoliday(session.part()))
                .count();
        var wanted = Math.ceil(ground.rules().holidayShareMin() * sessions.size() - NOTHING);
        var canBe = ground.chances().stream().anyMatch(chance -> ground.isHoliday(chance.part()));
        return !canBe || inHolidays >= wanted
                ? List.of()
                : List.of(new Breach(
                        "holidayShareMin", "", wanted - inHolidays, new Help(ground, sessions).toMeetInHolidays()));
    }

    private List<Breach> choicesShort() {
        var broken = new ArrayList<Breach>();
        var help = new Help(ground, sessions);
        for (var near : ground.neighbourhoods()) {
            var dates = new HashSet<LocalDate>();
            sessions.stream()
                    .filter(session -> near.locations().contains(session.location()))
                    .forEach(session -> dates.add(session.part().date()));
            var missing = near.wanted(ground.rules().minChoices()) - dates.size();
            if (missing > 0) {
                near.areas().stream()
                        .map(area -> ground.instance().areas().get(area).id())
                        .forEach(
                                area -> broken.add(new Breach("minChoices", area, missing, help.toChoose(area, near))));
            }
        }
        return broken;
    }
}

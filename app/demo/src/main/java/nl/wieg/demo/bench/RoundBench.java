package nl.wieg.demo.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wieg.access.Actor;
import nl.wieg.demo.DemoHome;
import nl.wieg.demo.DemoServer;
import nl.wieg.demo.DemoSize;
import nl.wieg.sessions.comparison.PlanFigures;
import nl.wieg.sessions.proposals.Comparison;
import nl.wieg.sessions.proposals.Comparisons;
import nl.wieg.sessions.proposals.Proposal;
import nl.wieg.sessions.proposals.ProposalId;
import nl.wieg.sessions.proposals.Proposals;
import nl.wieg.sessions.rounds.Aim;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.sessions.rounds.Scope;
import nl.wieg.sessions.rounds.TeamChoice;
import nl.wieg.sessions.rounds.demand.RoundSupplies;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.Region;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The round of autumn in the whole demo, from the next Monday on for six weeks: what the proposal means for families beside the hand rule and group
 * vaccination with the same staff hours.
 */
final class RoundBench {

    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);
    private static final int MOST_SESSIONS = 30;
    private static final long LOOK_EVERY_MILLIS = 200;
    private static final int DAYS = 39;

    private final ConfigurableApplicationContext wieg;

    private RoundBench(ConfigurableApplicationContext wieg) {
        this.wieg = wieg;
    }

    static Map<String, Object> measure(Path binaries) throws Exception {
        var scratch = Files.createTempDirectory("wieg-bench-");
        try (var demo = DemoServer.start(new DemoHome(scratch, binaries), DemoSize.WHOLE, "--server.port=0")) {
            return Actor.system("bench").call(new RoundBench(demo.wieg())::run);
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private Map<String, Object> run() throws InterruptedException {
        var proposals = wieg.getBean(Proposals.class);
        var proposal = worked(proposals, ask(proposals));
        var comparison = wieg.getBean(Comparisons.class).of(proposal.id());
        var plan = proposal.plan().orElseThrow();
        var result = new LinkedHashMap<String, Object>();
        result.put("areas", proposal.posed().areas().size());
        result.put("locations", proposal.posed().locations().size());
        result.put("teams", proposal.posed().teams().size());
        result.put("seconds", SECONDS);
        result.put("gap", plan.gap());
        result.put("broken", plan.broken().size());
        result.put("proposal", figures(comparison.own()));
        result.put("byHand", figures(comparison.byHand()));
        result.put("inGroups", figures(comparison.inGroups()));
        result.put("sameNumbers", isBetter(comparison));
        return result;
    }

    private ProposalId ask(Proposals proposals) {
        var rounds = wieg.getBean(Rounds.class);
        var first = LocalDate.now(Region.ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var last = first.plusDays(DAYS);
        var everywhere = wieg.getBean(Municipalities.class).all().stream()
                .map(Municipality::code)
                .collect(Collectors.toUnmodifiableSet());
        var year = rounds.yearly(first.getYear());
        var round = rounds.make(
                RoundId.next(),
                new Aim("Herfst " + first.getYear(), year.offers(), Delivery.SMALL_SCALE),
                Scope.of(everywhere, first, last));
        var supply = wieg.getBean(RoundSupplies.class).between(first, last);
        rounds.means(
                round,
                supply.places().stream().map(place -> place.id()).collect(Collectors.toUnmodifiableSet()),
                supply.crews().stream()
                        .map(crew -> new TeamChoice(crew.id(), MOST_SESSIONS))
                        .toList());
        return proposals.ask(round, SECONDS);
    }

    private static Proposal worked(Proposals proposals, ProposalId id) throws InterruptedException {
        var proposal = proposals.read(id);
        while (proposal.state().isSearched()) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            proposal = proposals.read(id);
        }
        return proposal;
    }

    private static Map<String, Object> figures(PlanFigures plan) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("sessions", plan.sessions());
        figures.put("staffHours", plan.staffHours());
        figures.put("expected", plan.all().expected());
        figures.put("placed", plan.all().placed());
        figures.put("nearShare", plan.all().nearShare());
        figures.put("meanKm", plan.all().meanKm());
        figures.put("worstKm", plan.all().worstKm());
        figures.put("meanRegretKm", plan.all().meanRegretKm());
        return figures;
    }

    private static boolean isBetter(Comparison comparison) {
        var own = comparison.own().all().meanRegretKm();
        return own < comparison.byHand().all().meanRegretKm()
                && own < comparison.inGroups().all().meanRegretKm();
    }
}

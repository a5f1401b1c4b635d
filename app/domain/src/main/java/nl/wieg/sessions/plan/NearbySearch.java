package nl.wieg.sessions.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Makes a plan better a piece at a time: all sessions stay but those of one piece (around some place, of some teams, on some dates), which are
 * planned anew, exactly. Where the relaxation shows that a session cannot be in a better plan, it is not looked at.
 */
final class NearbySearch {

    private static final Duration FOR_A_PIECE = Duration.ofSeconds(4);
    private static final Duration FOR_ANY_PLAN = Duration.ofSeconds(4);
    private static final double FOR_THE_FIRST = 0.5;
    private static final double ROUGHLY = 0.01;
    private static final double NEARLY = 1e-4;
    private static final int FIRST_SIZE = 500;
    private static final int SMALLEST = 50;
    private static final double LARGER = 1.3;
    private static final double SMALLER = 0.7;
    private static final double[] DEARER = {0, 5, 50, Double.POSITIVE_INFINITY};

    private final Ground ground;
    private final Leeway leeway;
    private final Relaxation relaxation;
    private final Progress progress;
    private final Random random;
    private double size = FIRST_SIZE;

    NearbySearch(Ground ground, Leeway leeway, Relaxation relaxation, Progress progress) {
        this.ground = ground;
        this.leeway = leeway;
        this.relaxation = relaxation;
        this.progress = progress;
        this.random = new Random(ground.instance().seed());
    }

    /** Goes on until the search ends, or nothing can be better. */
    void improve(Search search) {
        begin(search);
        for (var turn = 0; search.goesOn() && !progress.isDone(); turn++) {
            var piece = piece(turn);
            progress.best().ifPresent(best -> improve(best, piece, search.atMost(FOR_A_PIECE)));
        }
    }

    /**
     * A first plan, of the sessions of which the relaxation holds some; of more where these do not do. However short the search, there is time
     * for it: a plan that nobody looked for helps nobody.
     */
    private void begin(Search search) {
        var first = search.share(FOR_THE_FIRST).atLeast(FOR_ANY_PLAN);
        for (var dearer : DEARER) {
            if (progress.best().isEmpty() && first.goesOn()) {
                var among = ground.chances().stream()
                        .filter(session -> ground.isPinned(session)
                                || relaxation.some().contains(session)
                                || (dearer > 0 && relaxation.allows(session, relaxation.bound() + dearer)))
                        .toList();
                solve(PlanModel.of(ground, among, leeway), ROUGHLY, first);
            }
        }
    }

    private void improve(Proposal best, Set<Chance> piece, Search search) {
        var stay = new HashSet<>(best.sessions());
        stay.removeAll(piece);
        var among = new LinkedHashSet<>(best.sessions());
        among.addAll(piece);
        var program = PlanModel.of(ground, among, leeway);
        program.keep(stay);
        program.begin(best.sessions(), best.sent());
        var found = solve(program, NEARLY, search);
        size *= found.filter(Found::best).isPresent() ? LARGER : SMALLER;
        size = Math.max(SMALLEST, Math.min(size, ground.chances().size()));
    }

    private Optional<Found> solve(PlanModel program, double gap, Search search) {
        var found = Scip.near(random.nextInt(Integer.MAX_VALUE), gap)
                .least(program.price(), program, search)
                .found();
        found.ifPresent(some -> progress.offer(Proposal.of(ground, some)));
        return found;
    }

    private Set<Chance> piece(int turn) {
        return switch (turn % 3) {
            case 0 -> aroundAPlace();
            case 1 -> some(Chance::team);
            default -> some(session -> (int) session.part().date().toEpochDay());
        };
    }

    private Set<Chance> aroundAPlace() {
        var area = random.nextInt(ground.instance().areas().size());
        return some(
                Chance::location,
                Comparator.comparingDouble((Integer location) -> ground.regret(area, location))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Set<Chance> some(ToIntFunction<Chance> kind) {
        var order = new ArrayList<>(kinds(kind));
        Collections.shuffle(order, random);
        return some(kind, Comparator.comparingInt(order::indexOf));
    }

    /** Sessions that could be in a better plan, of the first kinds, until they are enough. */
    private Set<Chance> some(ToIntFunction<Chance> kind, Comparator<Integer> order) {
        var cost = progress.best().map(Proposal::cost).orElse(Double.POSITIVE_INFINITY);
        var worthwhile = ground.chances().stream()
                .filter(session -> relaxation.allows(session, cost))
                .toList();
        var piece = new LinkedHashSet<Chance>();
        for (var next : kinds(kind).stream().sorted(order).toList()) {
            if (piece.size() < size) {
                worthwhile.stream()
                        .filter(session -> kind.applyAsInt(session) == next)
                        .forEach(piece::add);
            }
        }
        return piece;
    }

    private List<Integer> kinds(ToIntFunction<Chance> kind) {
        return ground.chances().stream()
                .map(kind::applyAsInt)
                .distinct()
                .sorted()
                .toList();
    }
}

package nl.wieg.sessions.roster;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a swap must hold to, when it is asked and again when it is approved. Who swaps offers to: their own pattern and contract are no hindrance, and
 * are only told to who decides.
 */
final class SwapRules {

    private final KnownDuties before;
    private final KnownDuties after;
    private final Exchange exchange;
    private final LocalDateTime now;

    SwapRules(Exchange exchange, KnownDuties known, LocalDateTime now) {
        this.before = known;
        this.after = known.with(exchange);
        this.exchange = exchange;
        this.now = now;
    }

    /** Why it cannot be, in one Dutch sentence; empty when it can. */
    Optional<String> against() {
        return isBetweenTwo()
                .or(this::hasNotBegun)
                .or(this::isInTheirPlace)
                .or(this::isLawful)
                .or(this::keepsTheLanes);
    }

    /** In what it asks more of one of them than was agreed, in one Dutch sentence. */
    Optional<String> goesBeyond() {
        return firstOf(duty -> after.goesBeyond(duty.employee(), duty.shift()));
    }

    private Optional<String> isBetweenTwo() {
        return refuse(
                exchange.from().equals(exchange.by()) || !before.staff().containsKey(exchange.by()),
                "Kies een andere medewerker.");
    }

    private Optional<String> hasNotBegun() {
        return refuse(
                exchange.before().stream()
                        .anyMatch(duty -> !duty.shift().begins().isAfter(now)),
                "Deze sessie is al begonnen.");
    }

    private Optional<String> isInTheirPlace() {
        return refuse(
                exchange.after().stream()
                        .anyMatch(duty -> before.find(duty.shift().session(), duty.employee())
                                .isPresent()),
                "Wie overneemt staat al op deze sessie.");
    }

    private Optional<String> isLawful() {
        return firstOf(duty -> after.forbids(duty.employee(), duty.shift()));
    }

    private Optional<String> keepsTheLanes() {
        return refuse(
                exchange.before().stream().map(Duty::shift).anyMatch(shift -> after.lanes(shift) < before.lanes(shift)),
                "Dan zijn er te weinig mensen die mogen prikken.");
    }

    private Optional<String> firstOf(Function<Duty, Optional<String>> rule) {
        return exchange.after().stream().map(rule).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> refuse(boolean isBroken, String sentence) {
        return isBroken ? Optional.of(sentence) : Optional.empty();
    }
}

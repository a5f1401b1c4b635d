package nl.wieg.appointments.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wieg.appointments.forecast.SessionForecast.Reason;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Forecasts sessions from past ones: the same rows give the same forecast, in any order. */
public final class Forecaster {

    /** With fewer who booked, one who stays away more or less is already a percent. */
    private static final int ENOUGH = 100;

    /** A difference of less is not worth a word. */
    private static final double WORTH_SAYING = 0.1;

    private final List<PastSession> past;
    private final ForecastDefault otherwise;
    private final Optional<Effects> turnout;
    private final Optional<Effects> noShow;

    private Forecaster(List<PastSession> past, ForecastDefault otherwise) {
        this.past = past;
        this.otherwise = otherwise;
        var isEnough = booked(past) >= ENOUGH;
        this.turnout = isEnough
                ? Optional.of(Effects.of(past.stream().map(PastSession::turnout).toList(), Curve.RATE))
                : Optional.empty();
        this.noShow = isEnough
                ? Optional.of(Effects.of(past.stream().map(PastSession::noShow).toList(), Curve.SHARE))
                : Optional.empty();
    }

    public static Forecaster of(List<PastSession> past, ForecastDefault otherwise) {
        return new Forecaster(
                past.stream().sorted(Comparator.comparing(PastSession::id)).toList(), otherwise);
    }

    /** What is assumed while too little was seen. */
    public ForecastDefault otherwise() {
        return otherwise;
    }

    public SessionForecast of(SessionFacts facts) {
        var traits = facts.traits();
        return new SessionForecast(
                turnout.map(effects -> effects.mean(traits)).orElse(otherwise.turnout()),
                noShow.map(effects -> effects.mean(traits)).orElse(otherwise.noShow()),
                noShow.map(effects -> basis(facts)),
                noShow.flatMap(effects -> strongest(traits, effects)));
    }

    private static Optional<Reason> strongest(List<Trait> traits, Effects effects) {
        return traits.stream()
                .filter(trait -> Math.abs(effects.difference(trait)) >= WORTH_SAYING)
                .max(Comparator.comparingDouble(trait -> Math.abs(effects.difference(trait))))
                .map(trait -> new Reason(trait, Math.exp(effects.difference(trait))));
    }

    private Basis basis(SessionFacts facts) {
        var home = facts.municipality();
        var part = facts.when().part();
        return basis(home, part)
                .or(() -> basis(home, null))
                .or(() -> basis(null, part))
                .orElseGet(() -> counted(null, null));
    }

    private Optional<Basis> basis(@Nullable MunicipalityCode home, @Nullable PartOfDay part) {
        return Optional.of(counted(home, part)).filter(basis -> basis.booked() >= ENOUGH);
    }

    private Basis counted(@Nullable MunicipalityCode home, @Nullable PartOfDay part) {
        Predicate<SessionFacts> isAlike = facts -> (home == null || home.equals(facts.municipality()))
                && (part == null || part == facts.when().part());
        var alike =
                past.stream().filter(session -> isAlike.test(session.facts())).toList();
        return new Basis(
                home,
                part,
                alike.size(),
                booked(alike),
                alike.stream().mapToInt(one -> one.attendance().missed()).sum());
    }

    private static int booked(List<PastSession> sessions) {
        return sessions.stream().mapToInt(one -> one.attendance().booked()).sum();
    }
}

package nl.wieg.demo.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.appointments.forecast.ForecastDefault;
import nl.wieg.appointments.forecast.Forecaster;
import nl.wieg.appointments.forecast.PastSession;
import nl.wieg.demo.bench.ForecastError.Said;
import nl.wieg.demo.generator.MadeUpSession;
import nl.wieg.demo.generator.MadeUpSessions;
import nl.wieg.demo.generator.Municipality;

/**
 * One made-up region: its third year forecast from the two before it.
 *
 * @param ours what was said of each session
 * @param lastYear the mean of the region last year
 * @param lastYearAtHome the mean of its municipality last year
 * @param truth what the session was made with
 * @param seconds to fit
 * @param isSame whether the same rows in another order said the same
 */
record ForecastTrial(
        Map<PastSession, Said> ours,
        Map<PastSession, Said> lastYear,
        Map<PastSession, Said> lastYearAtHome,
        Map<PastSession, Said> truth,
        double seconds,
        boolean isSame) {

    private static final int FIRST = 2024;
    private static final int LAST = 2026;
    private static final ForecastDefault NOTHING_SEEN = new ForecastDefault(0.1, 1, "aanname");

    static ForecastTrial of(int seed) {
        var made = MadeUpSessions.of(seed, Municipality.ofTheRegion(), FIRST, LAST);
        var past = made.stream()
                .map(MadeUpSession::session)
                .filter(session -> year(session) < LAST)
                .toList();
        var begin = System.nanoTime();
        var forecaster = Forecaster.of(past, NOTHING_SEEN);
        var seconds = (System.nanoTime() - begin) / 1e9;
        var again = shuffled(past, seed);
        var measured = made.stream()
                .filter(one -> year(one.session()) == LAST
                        && one.session().attendance().booked() > 0)
                .toList();
        var before = past.stream().filter(session -> year(session) == LAST - 1).toList();
        var ours = said(measured, one -> said(forecaster, one));
        return new ForecastTrial(
                ours,
                said(measured, one -> Said.mean(before)),
                said(measured, one -> Said.mean(atHome(before, one))),
                said(measured, one -> new Said(one.turnout(), one.noShow())),
                seconds,
                ours.equals(said(measured, one -> said(again, one))));
    }

    /** Below 1 when the forecast is less far off than last year's mean. */
    double ratio(ForecastError error) {
        return error.mean(ours) / error.mean(lastYear);
    }

    /** The same against last year's mean of the municipality. */
    double ratioAtHome(ForecastError error) {
        return error.mean(ours) / error.mean(lastYearAtHome);
    }

    /** Of what last year's mean is off more than the truth would be, the share that the forecast is off too. */
    double avoidableLeft(ForecastError error) {
        return (error.mean(ours) - error.mean(truth)) / (error.mean(lastYear) - error.mean(truth));
    }

    private static Map<PastSession, Said> said(List<MadeUpSession> sessions, Function<MadeUpSession, Said> says) {
        return sessions.stream().collect(Collectors.toMap(MadeUpSession::session, says));
    }

    private static Said said(Forecaster forecaster, MadeUpSession one) {
        var forecast = forecaster.of(one.session().facts());
        return new Said(forecast.turnout(), forecast.noShow());
    }

    private static Forecaster shuffled(List<PastSession> past, int seed) {
        var other = new ArrayList<>(past);
        Collections.shuffle(other, new Random(seed));
        return Forecaster.of(other, NOTHING_SEEN);
    }

    private static List<PastSession> atHome(List<PastSession> sessions, MadeUpSession one) {
        var home = one.session().facts().municipality();
        return sessions.stream()
                .filter(session -> session.facts().municipality().equals(home))
                .toList();
    }

    private static int year(PastSession session) {
        return session.facts().when().date().getYear();
    }
}

package nl.wieg.demo.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.wieg.appointments.forecast.Attendance;
import nl.wieg.appointments.forecast.OfferedKind;
import nl.wieg.appointments.forecast.PastSession;
import nl.wieg.appointments.forecast.SessionFacts;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.shared.MunicipalityCode;

/**
 * Small-scale sessions of some years, and who came: in 2024 the trial in three municipalities, after that in all. Families differ by municipality,
 * part of the day, weekday, holiday, week and vaccine; each year is a little different, each municipality too, and each session once more, by its
 * weather. How much they differ is thrown with the seed, and no model is told.
 */
public final class MadeUpSessions {

    private static final Set<String> TRIAL = Set.of("GM1699", "GM0114", "GM1681");
    private static final int TRIAL_YEAR = 2024;
    private static final List<Set<OfferedKind>> OFFERS = List.of(
            Set.of(new OfferedKind("HPV", false)),
            Set.of(new OfferedKind("HPV", false), new OfferedKind("MenACWY", false)),
            Set.of(new OfferedKind("DKT", false)),
            Set.of(new OfferedKind("HPV", true), new OfferedKind("MenACWY", true)));

    private final long seed;
    private final List<Municipality> municipalities;
    private final Map<String, Double> habits = new HashMap<>();

    private MadeUpSessions(long seed, List<Municipality> municipalities) {
        this.seed = seed;
        this.municipalities = municipalities;
    }

    /** Of these years, both included, in order of time; a year is the same whatever the other years asked for. */
    public static List<MadeUpSession> of(long seed, List<Municipality> municipalities, int firstYear, int lastYear) {
        var made = new MadeUpSessions(seed, municipalities);
        var sessions = new ArrayList<MadeUpSession>();
        for (var year = firstYear; year <= lastYear; year++) {
            sessions.addAll(made.of(year));
        }
        return List.copyOf(sessions);
    }

    private List<MadeUpSession> of(int year) {
        var dice = Dice.of(seed, "sessions", year);
        var sessions = new ArrayList<MadeUpSession>();
        for (var round : List.of(LocalDate.of(year, 3, 9), LocalDate.of(year, 10, 5))) {
            round.datesUntil(round.plusWeeks(6))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                    .forEach(day -> sessions.addAll(on(day, round, dice)));
        }
        return sessions;
    }

    private List<MadeUpSession> on(LocalDate day, LocalDate round, Dice dice) {
        var sessions = new ArrayList<MadeUpSession>();
        for (var home : municipalities) {
            if (day.getYear() > TRIAL_YEAR || TRIAL.contains(home.code())) {
                var most = home.inhabitants() > 50_000 ? 2 : 1;
                for (var i = 0; i < most; i++) {
                    if (dice.perMille(350)) {
                        sessions.add(session(facts(day, round, home, dice), dice));
                    }
                }
            }
        }
        return sessions;
    }

    private SessionFacts facts(LocalDate day, LocalDate round, Municipality home, Dice dice) {
        return new SessionFacts(
                new DayPart(day, dice.oneOf(List.of(PartOfDay.values()))),
                new MunicipalityCode(home.code()),
                isAutumnBreak(day),
                (int) ChronoUnit.WEEKS.between(round, day),
                dice.oneOf(OFFERS),
                OptionalInt.of(dice.between(2, 40)));
    }

    /** About when it is; the weeks differ by a few days from year to year. */
    private static boolean isAutumnBreak(LocalDate day) {
        return day.getMonthValue() == 10 && day.getDayOfMonth() >= 17 && day.getDayOfMonth() <= 25;
    }

    private MadeUpSession session(SessionFacts facts, Dice dice) {
        var noShow = 1 / (1 + Math.exp(2.5 - differences("noShow", facts, 1, dice)));
        var turnout = 0.92 * Math.exp(differences("turnout", facts, 0.45, dice));
        var capacity = 4 * dice.between(4, 9);
        var expected = capacity * (0.6 + 0.5 * dice.fraction());
        var wanted = poisson(expected * turnout / (1 - noShow), dice);
        var booked = Math.min(wanted, capacity);
        var came = 0;
        for (var child = 0; child < booked; child++) {
            came += dice.fraction() < noShow ? 0 : 1;
        }
        var walkedIn = poisson(0.02 * expected, dice);
        var session = new PastSession(dice.uuid(), facts, capacity, expected, new Attendance(booked, came, walkedIn));
        return new MadeUpSession(session, noShow, turnout);
    }

    /** On the curve: nought is as usual. */
    private double differences(String of, SessionFacts facts, double size, Dice dice) {
        var year = facts.when().date().getYear();
        var home = facts.municipality().value();
        var part = facts.when().part().code();
        var sum = drift(of, year)
                + habit(of, "home " + home, 0.35)
                + habit(of, "home " + home + " in " + year, 0.12)
                + habit(of, "part " + part, 0.25)
                + habit(of, home + part, 0.15)
                + habit(of, "on " + facts.when().date().getDayOfWeek(), 0.12)
                + habit(of, "week " + facts.week(), 0.12)
                + (facts.schoolFree() ? habit(of, "holiday", 0.35) : 0)
                + facts.kinds().stream()
                        .mapToDouble(kind -> habit(of, kind.code(), 0.2))
                        .sum()
                + facts.leadDays().orElse(0) * habit(of, "lead", 0.01);
        return size * (sum + 0.3 * dice.normal());
    }

    /** Each year a step from the year before. */
    private double drift(String of, int year) {
        return year <= TRIAL_YEAR ? 0 : drift(of, year - 1) + habit(of, "year " + year, 0.2);
    }

    /** Thrown once, and then the same for who asks again. */
    private double habit(String of, String trait, double spread) {
        return spread
                * habits.computeIfAbsent(
                        of + trait, key -> Dice.of(seed, key, 0).normal());
    }

    /** Knuth: how many fractions their product takes to fall below e to the minus mean. */
    private static int poisson(double mean, Dice dice) {
        var count = 0;
        for (var product = dice.fraction(); product > Math.exp(-mean); product *= dice.fraction()) {
            count++;
        }
        return count;
    }
}

package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a made-up child got: as the schedule of its own time offered it, and as its parents think of it. */
final class ChildHistory {

    private static final int FIRST_TOLD_YEAR = 2022;
    private static final int LAST_TOLD_YEAR = 2024;
    private static final int CLINIC_MONTHS = 48;
    private static final int DAYS_LATE = 26;
    private static final int HPV_APART = 180;
    private static final int GROUP_DAYS = 90;
    private static final double HALF = 0.5;
    private static final double SMALL_SCALE = 0.15;
    private static final int SMALL_SCALE_FROM = 2024;

    private final List<Moment> moments =
            Table.read("moments.csv").rows().stream().map(Moment::of).toList();
    private final LocalDate today;

    ChildHistory(LocalDate today) {
        this.today = today;
    }

    /** By day; nothing after today. */
    List<MadeUpDose> of(LocalDate birth, Attitude attitude, Dice dice) {
        List<MadeUpDose> doses = new ArrayList<>();
        for (Moment moment : moments) {
            if (moment.isFor(birth) && comes(moment, attitude, dice)) {
                given(moment, birth, doses, dice).ifPresent(doses::add);
            }
        }
        doses.sort(Comparator.comparing(MadeUpDose::day));
        return doses;
    }

    private static boolean comes(Moment moment, Attitude attitude, Dice dice) {
        double chance = moment.turnout()
                * switch (attitude) {
                    case WILLING -> 1.07;
                    case HESITANT -> HALF;
                    case OBJECTS -> 0;
                };
        return dice.fraction() < Math.min(chance, 0.99);
    }

    private Optional<MadeUpDose> given(Moment moment, LocalDate birth, List<MadeUpDose> before, Dice dice) {
        Optional<LocalDate> day = moment.inGroups()
                ? inGroup(moment, birth, before, dice)
                : Optional.of(birth.plusMonths(moment.months()).plusDays(dice.below(DAYS_LATE)));
        return day.filter(when -> when.isBefore(today))
                .map(when -> new MadeUpDose(
                        moment.kind(), when, MadeUpLot.numberOf(moment.kind(), when), setting(moment, when, dice)));
    }

    /**
     * Groups come in the calendar year of the age, in spring; the second HPV half a year after the first. Those of this year did not come yet: their
     * round is still to be planned.
     */
    private Optional<LocalDate> inGroup(Moment moment, LocalDate birth, List<MadeUpDose> before, Dice dice) {
        Optional<LocalDate> first = before.stream()
                .filter(dose ->
                        dose.kind().equals(moment.kind()) && moment.kind().equals("HPV"))
                .map(MadeUpDose::day)
                .findFirst();
        boolean isSecond = moment.kind().equals("HPV") && moment.months() % 12 != 0;
        if (isSecond) {
            return first.map(day -> day.plusDays(HPV_APART + dice.below(DAYS_LATE)));
        }
        int year = birth.getYear() + moment.months() / 12;
        return isTold(year) || year == today.getYear()
                ? Optional.empty()
                : Optional.of(dice.workingDay(
                        LocalDate.of(year, 3, 10), LocalDate.of(year, 3, 10).plusDays(GROUP_DAYS)));
    }

    /** Whether the feed of the earlier register tells the group doses of that year. */
    static boolean isTold(int year) {
        return year >= FIRST_TOLD_YEAR && year <= LAST_TOLD_YEAR;
    }

    private static String setting(Moment moment, LocalDate day, Dice dice) {
        if (moment.months() <= CLINIC_MONTHS) {
            return "CB_0_4";
        }
        return day.getYear() > SMALL_SCALE_FROM && dice.fraction() < SMALL_SCALE ? "KLEINSCHALIG" : "GROEP";
    }

    /** What parents think of it. */
    enum Attitude {
        WILLING,
        HESITANT,
        OBJECTS
    }

    /**
     * One offer of a schedule.
     *
     * @param from first year of birth
     * @param until last year of birth
     * @param turnout of one
     */
    private record Moment(String kind, int from, int until, int months, double turnout, boolean inGroups) {

        static Moment of(Table.Row row) {
            return new Moment(
                    row.text("soort"),
                    year(row.text("van"), Integer.MIN_VALUE),
                    year(row.text("tot"), Integer.MAX_VALUE),
                    row.number("maanden"),
                    row.number("opkomst") / 100.0,
                    row.text("groep").equals("ja"));
        }

        boolean isFor(LocalDate birth) {
            return from <= birth.getYear() && birth.getYear() <= until;
        }

        private static int year(String written, int whenEmpty) {
            return written.isEmpty() ? whenEmpty : Integer.parseInt(written);
        }
    }
}

package nl.wieg.sessions.rounds;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;

/**
 * Where and when a round is.
 *
 * @param municipalities where its children live
 * @param lastDay included
 */
public record Scope(SortedSet<MunicipalityCode> municipalities, LocalDate firstDay, LocalDate lastDay) {

    private static final int LONGEST_WEEKS = 26;
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;

    public Scope {
        municipalities = new TreeSet<>(municipalities);
    }

    public static Scope of(Set<MunicipalityCode> municipalities, LocalDate firstDay, LocalDate lastDay) {
        return new Scope(new TreeSet<>(municipalities), firstDay, lastDay);
    }

    /** The calendar year in which its school year begins: a school year runs from August. */
    public int schoolYear() {
        return schoolYearOf(firstDay);
    }

    static int schoolYearOf(LocalDate day) {
        return day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** @throws WrongInput for what cannot be */
    void check() {
        if (municipalities.isEmpty()) {
            throw new WrongInput("municipalities", "Kies ten minste een gemeente.");
        }
        if (firstDay.getYear() < FIRST_YEAR || firstDay.getYear() > LAST_YEAR) {
            throw new WrongInput("firstDay", "Kies een dag van " + FIRST_YEAR + " tot en met " + LAST_YEAR + ".");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new WrongInput("lastDay", "De laatste dag ligt voor de eerste dag.");
        }
        if (lastDay.isAfter(firstDay.plusWeeks(LONGEST_WEEKS))) {
            throw new WrongInput("lastDay", "Een ronde duurt ten hoogste " + LONGEST_WEEKS + " weken.");
        }
    }
}

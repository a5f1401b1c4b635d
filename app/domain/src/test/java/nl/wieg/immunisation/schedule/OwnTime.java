package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a child got that came to every appointment of its own time: the programme as it was offered then, products that are gone included. Written
 * from the history of the programme, not from a definition of the schedule.
 */
final class OwnTime {

    private static final LocalDate HEPATITIS_B_FOR_ALL = LocalDate.of(2011, 8, 1);
    private static final LocalDate PNEUMOCOCCUS = LocalDate.of(2006, 4, 1);
    private static final LocalDate PNEUMOCOCCUS_ONCE_LESS = LocalDate.of(2013, 9, 1);
    private static final LocalDate MEN_C = LocalDate.of(2001, 7, 1);
    private static final LocalDate MEN_ACWY_AT_14_MONTHS = LocalDate.of(2018, 5, 1);
    private static final LocalDate MOTHERS_VACCINATED = LocalDate.of(2020, 1, 1);
    private static final LocalDate ROTA = LocalDate.of(2024, 1, 1);
    private static final LocalDate RSV = LocalDate.of(2025, 4, 1);

    private final LocalDate birth;
    private final List<GivenDose> doses = new ArrayList<>();

    private OwnTime(LocalDate birth) {
        this.birth = birth;
    }

    /** In order of date, whatever the day of asking. */
    static List<GivenDose> of(LocalDate birth) {
        var child = new OwnTime(birth);
        child.firstYear();
        child.toddler();
        child.school();
        child.teenager();
        return child.doses.stream()
                .sorted(Comparator.comparing(GivenDose::date))
                .toList();
    }

    private void firstYear() {
        if (!birth.isBefore(RSV)) {
            give("RSV", rsv());
        }
        if (!birth.isBefore(ROTA)) {
            give("Rota", birth.plusWeeks(6));
            give("Rota", birth.plusMonths(3));
        }
        var combination = birth.isBefore(HEPATITIS_B_FOR_ALL) ? "DKTP-Hib" : "DKTP-Hib-HepB";
        if (birth.isBefore(MOTHERS_VACCINATED)) {
            atMonths(combination, 2, 3, 4, 11);
            pneumococcusBefore2020();
        } else {
            var last = birth.getYear() < 2024 ? 11 : 12;
            atMonths(combination, 3, 5, last);
            atMonths("Pneu", 3, 5, last);
        }
    }

    private void pneumococcusBefore2020() {
        if (birth.isBefore(PNEUMOCOCCUS)) {
            return;
        }
        if (birth.isBefore(PNEUMOCOCCUS_ONCE_LESS)) {
            atMonths("Pneu", 2, 3, 4, 11);
        } else {
            atMonths("Pneu", 2, 4, 11);
        }
    }

    private void toddler() {
        atMonths("BMR", 14);
        var at14Months = birth.plusMonths(14);
        if (!at14Months.isBefore(MEN_ACWY_AT_14_MONTHS)) {
            give("MenACWY", at14Months);
        } else if (!birth.isBefore(MEN_C)) {
            give("MenC", at14Months);
        }
        if (birth.getYear() >= 2022) {
            give("BMR", birth.plusYears(3));
        }
    }

    /** Who was born from 2016 on is not invited at 9 any more; when their second BMR comes is not settled, nor is their DTP. */
    private void school() {
        if (birth.getYear() <= 2020) {
            give("DKTP", birth.plusYears(4));
        } else {
            give("DKT", birth.plusYears(5));
        }
        if (birth.getYear() <= 2015) {
            give("BMR", inYearOfTurning(9));
            give("DTP", inYearOfTurning(9));
        }
    }

    /** HPV at 10 since 2022, for boys and girls; in 2022 and 2023 for everybody who had been too old or a boy. */
    private void teenager() {
        if (birth.getYear() >= 2012) {
            give("HPV", inYearOfTurning(10));
            give("HPV", inYearOfTurning(10).plusMonths(6));
        } else if (birth.getYear() >= 2004) {
            give("HPV", LocalDate.of(2022, 10, 1));
            give("HPV", LocalDate.of(2023, 4, 15));
        }
        if (birth.getYear() >= 2004) {
            give("MenACWY", inYearOfTurning(14));
        }
    }

    private LocalDate rsv() {
        var outOfSeason = birth.getMonthValue() >= 4 && birth.getMonthValue() <= 9;
        return outOfSeason ? LocalDate.of(birth.getYear(), 10, 1) : birth.plusDays(7);
    }

    private LocalDate inYearOfTurning(int years) {
        return LocalDate.of(birth.getYear() + years, 4, 10);
    }

    private void atMonths(String kind, int... months) {
        for (var month : months) {
            give(kind, birth.plusMonths(month));
        }
    }

    private void give(String kind, LocalDate day) {
        doses.add(new GivenDose(kind, day));
    }
}

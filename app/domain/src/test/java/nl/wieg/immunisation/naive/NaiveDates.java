package nl.wieg.immunisation.naive;

import java.time.LocalDate;

/** The page on dates: an age, a calendar year, the later of two, and the season of RSV. */
final class NaiveDates {

    private NaiveDates() {}

    static LocalDate atAge(LocalDate birthDate, String age) {
        int number = Integer.parseInt(age.substring(0, age.length() - 1));
        // "the same day number, else the last day of that month": so do plusMonths and plusYears
        return switch (age.charAt(age.length() - 1)) {
            case 'd' -> birthDate.plusDays(number);
            case 'w' -> birthDate.plusDays(7L * number);
            case 'm' -> birthDate.plusMonths(number);
            case 'y' -> birthDate.plusYears(number);
            default -> throw new IllegalArgumentException("No age: " + age);
        };
    }

    static boolean isCalendarYear(String cell) {
        return cell.startsWith("jaar");
    }

    /** The calendar year in which the child turns N, of {@code jaarN}. */
    static int calendarYear(LocalDate birthDate, String cell) {
        return birthDate.getYear() + Integer.parseInt(cell.substring("jaar".length()));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static boolean isBornFromOctoberToMarch(LocalDate birthDate) {
        return birthDate.getMonthValue() >= 10 || birthDate.getMonthValue() <= 3;
    }
}

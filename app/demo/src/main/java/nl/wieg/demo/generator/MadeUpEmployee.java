package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who holds sessions.
 *
 * @param profession nurse, assistant or doctor
 * @param injectsUntil the last day of the certificate
 * @param leave the first day of a week off
 */
public record MadeUpEmployee(
        String code,
        String name,
        String profession,
        Place base,
        LocalDate injectsUntil,
        List<MadeUpHours> pattern,
        Optional<LocalDate> leave) {

    /** By contract: the hours of two weeks, halved. */
    public double weeklyHours() {
        return pattern.stream()
                .mapToDouble(
                        hours -> (hours.until().toSecondOfDay() - hours.from().toSecondOfDay())
                                / (hours.oddWeeksOnly() ? 7_200.0 : 3_600.0))
                .sum();
    }
}

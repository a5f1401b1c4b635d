package nl.wieg.sessions.resources;

import java.util.Optional;
import java.util.Set;
import nl.wieg.shared.WrongInput;

/**
 * When a doctor talks with parents who have doubts (twijfelspreekuur).
 *
 * @param location empty when it is by telephone
 * @param minutes for one talk: 20 or 30
 */
public record ConsultHour(
        ConsultHourId id, EmployeeId doctor, Optional<LocationId> location, WeeklyHours when, int minutes) {

    private static final Set<Integer> LENGTHS = Set.of(20, 30);

    static ConsultHour of(EmployeeId doctor, Optional<LocationId> location, WeeklyHours when, int minutes) {
        return new ConsultHour(ConsultHourId.next(), doctor, location, when, minutes);
    }

    /**
     * Refuses what cannot be.
     *
     * @throws WrongInput also when it is not in what the doctor works, or somebody else's profession
     */
    void check(Employee employee) {
        when.hours().check();
        when.days().check();
        if (!LENGTHS.contains(minutes)) {
            throw new WrongInput("minutes", "Een gesprek duurt 20 of 30 minuten.");
        }
        if (when.hours().length().toMinutes() < minutes) {
            throw new WrongInput("ends", "Het spreekuur is korter dan een gesprek.");
        }
        if (!employee.isDoctor()) {
            throw new WrongInput("doctor", "Een twijfelspreekuur is van een arts.");
        }
        if (employee.pattern().stream().noneMatch(working -> working.contains(when))) {
            throw new WrongInput("begins", employee.name() + " werkt dan niet.");
        }
    }
}

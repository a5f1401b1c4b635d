package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consult hours of doctors, as planners keep them. */
@Service
public class ConsultHours {

    private static final String TYPE = "spreekuur";

    private final ConsultHourTable table;
    private final EmployeeTable employees;
    private final LocationTable locations;
    private final Access access;

    ConsultHours(ConsultHourTable table, EmployeeTable employees, LocationTable locations, Access access) {
        this.table = table;
        this.employees = employees;
        this.locations = locations;
        this.access = access;
    }

    /** All of them, also those that ended, by weekday and time. */
    public List<ConsultHour> all() {
        access.require(ResourcePolicy.READ, AccessObject.of(TYPE, "alle"));
        return table.all();
    }

    /**
     * Adds one.
     *
     * @param location empty for by telephone
     * @param minutes for one talk
     * @throws WrongInput when it cannot be, or overlaps another of the same doctor
     */
    @Transactional
    public ConsultHourId add(EmployeeId doctor, Optional<LocationId> location, WeeklyHours when, int minutes) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, "nieuw"));
        var hour = ConsultHour.of(doctor, location, when, minutes);
        hour.check(employees.hold(doctor).orElseThrow(() -> new WrongInput("doctor", "Kies een arts.")));
        location.ifPresent(this::requireThere);
        if (table.all().stream()
                .anyMatch(other -> other.doctor().equals(doctor) && other.when().overlap(when))) {
            throw new WrongInput("begins", "Deze arts heeft dan al een spreekuur.");
        }
        table.add(hour);
        return hour.id();
    }

    /**
     * Sets its last day, included.
     *
     * @throws WrongInput for a day before its first
     */
    @Transactional
    public void end(ConsultHourId id, LocalDate lastDay) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, id.toString()));
        var hour = table.find(id).orElseThrow(() -> new NotThere("Er is geen spreekuur " + id + "."));
        new Days(hour.when().days().first(), lastDay).check();
        table.end(id, lastDay);
    }

    private void requireThere(LocationId location) {
        if (locations.find(location).filter(Location::inUse).isEmpty()) {
            throw new WrongInput("location", "Kies een locatie die in gebruik is.");
        }
    }
}

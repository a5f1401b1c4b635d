package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** On which days consult hours can be held: the doctor works, the location is open, and it is no public holiday. For services of this feature. */
@Component
public class ConsultDays {

    private final ConsultHourTable hours;
    private final EmployeeTable employees;
    private final LocationTable locations;
    private final Holidays holidays;

    ConsultDays(ConsultHourTable hours, EmployeeTable employees, LocationTable locations, Holidays holidays) {
        this.hours = hours;
        this.employees = employees;
        this.locations = locations;
        this.holidays = holidays;
    }

    /** Of these days, in no order. */
    public List<ConsultDay> in(Days days) {
        var free = holidays.read().stream()
                .filter(holiday -> holiday.kind() == DayOffKind.PUBLIC)
                .toList();
        return hours.all().stream()
                .flatMap(hour -> days.stream()
                        .filter(day -> hour.when().holdOn(day))
                        .filter(day -> free.stream()
                                .noneMatch(holiday -> holiday.days().includes(day)))
                        .filter(day -> canBeHeld(hour, day))
                        .map(day -> new ConsultDay(hour, day)))
                .toList();
    }

    private boolean canBeHeld(ConsultHour hour, LocalDate day) {
        var asked = hour.when().hours();
        return employees
                        .find(hour.doctor())
                        .filter(doctor -> doctor.worksOn(day, asked))
                        .isPresent()
                && hour.location()
                        .map(location -> locations
                                .find(location)
                                .filter(there -> there.isOpen(day, asked))
                                .isPresent())
                        .orElse(true);
    }

    /** A consult hour on a day. */
    public record ConsultDay(ConsultHour hour, LocalDate day) {}
}

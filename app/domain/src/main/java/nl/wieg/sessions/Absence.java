package nl.wieg.sessions;

import java.time.LocalDate;
import java.util.Set;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.shared.MunicipalityCode;

/** Who or what is not there. */
public sealed interface Absence {

    Days days();

    /** For families to read. */
    String reason();

    /** Somebody of the staff; why is nobody's business here. */
    record OfEmployee(EmployeeId employee, Days days) implements Absence {

        @Override
        public String reason() {
            return "er is geen personeel";
        }
    }

    /** A location that cannot be used. */
    record OfHall(LocationId hall, Days days, String reason) implements Absence {}

    /** A day on which nothing can be held, anywhere. */
    record OfDay(LocalDate day, String reason) implements Absence {

        @Override
        public Days days() {
            return new Days(day, day);
        }
    }

    /** Municipalities in which nothing can be held. */
    record OfArea(Set<MunicipalityCode> municipalities, Days days, String reason) implements Absence {

        public OfArea {
            municipalities = Set.copyOf(municipalities);
        }
    }
}

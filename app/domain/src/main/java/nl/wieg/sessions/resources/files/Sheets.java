package nl.wieg.sessions.resources.files;

import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.shared.Municipalities;
import org.springframework.stereotype.Component;

/** The sheet of each kind, to be used once. */
@Component
class Sheets {

    private final Locations locations;
    private final Employees employees;
    private final Teams teams;
    private final Municipalities municipalities;

    Sheets(Locations locations, Employees employees, Teams teams, Municipalities municipalities) {
        this.locations = locations;
        this.employees = employees;
        this.teams = teams;
        this.municipalities = municipalities;
    }

    Sheet<?> of(ResourceKind kind) {
        return switch (kind) {
            case LOCATIONS -> new LocationSheet(locations, municipalities);
            case EMPLOYEES -> new EmployeeSheet(employees);
            case TEAMS -> new TeamSheet(teams, employees.all());
        };
    }
}

package nl.wieg.appointments.forecast;

import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.PLANNER;

import nl.wieg.access.Policy;

/** Who sees what is forecast. Remembering how a session went is for processes of our own alone. */
public final class ForecastPolicy {

    public static final Policy READ = Policy.of("de verwachting van sessies bekijken", 'R', PLANNER, MANAGEMENT);
    static final Policy REMEMBER = Policy.of("onthouden hoe sessies gingen", 'C');

    private ForecastPolicy() {}
}

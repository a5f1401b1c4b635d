package nl.wieg.immunisation.coverage;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;
import static nl.wieg.access.Role.STEWARD;

import nl.wieg.access.Policy;

/** Who may see coverage, which are counts and no names. Measuring is for processes of our own alone. */
public final class CoveragePolicy {

    public static final Policy READ =
            Policy.of("de vaccinatiegraad bekijken", 'R', MANAGEMENT, STEWARD, PLANNER, NURSE, DOCTOR);
    static final Policy MEASURE = Policy.of("de vaccinatiegraad meten", 'C');

    private CoveragePolicy() {}
}

package nl.wieg.immunisation.doses;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;

import nl.wieg.access.Policy;

/** Who may do what with doses and lots. Taking over and passing on whole batches is for processes of our own alone. */
public final class DosePolicy {

    public static final Policy RECORD =
            Policy.of("een prik vastleggen", 'C', NURSE, DOCTOR).withinContext();
    public static final Policy CORRECT =
            Policy.of("een prik verbeteren", 'U', NURSE, DOCTOR).withinContext();
    static final Policy READ = Policy.of("prikken bekijken", 'R', NURSE, DOCTOR).withinContext();
    public static final Policy TRACE_LOT = Policy.of("zien wie een partij kreeg", 'R', DOCTOR);
    public static final Policy READ_LOTS = Policy.of("partijen bekijken", 'R', NURSE, DOCTOR, PLANNER);
    public static final Policy ENTER_LOT = Policy.of("een partij invoeren", 'C', NURSE, DOCTOR);
    public static final Policy BLOCK_LOT = Policy.of("een partij tegenhouden", 'U', DOCTOR);
    public static final Policy ADVERSE_EVENT =
            Policy.of("een bijwerking vastleggen", 'C', NURSE, DOCTOR).withinContext();
    public static final Policy READ_ADVERSE_EVENTS =
            Policy.of("bijwerkingen bekijken", 'R', NURSE, DOCTOR).withinContext();
    public static final Policy REPORT_ADVERSE_EVENT =
            Policy.of("een melding bij Lareb noteren", 'U', NURSE, DOCTOR).withinContext();
    public static final Policy ANSWER_QUESTION = Policy.of("een vraag over een prik beantwoorden", 'U', NURSE, DOCTOR);
    static final Policy TAKE_OVER = Policy.of("prikken overnemen", 'C');
    static final Policy PASS_ON = Policy.of("prikken doorgeven om te tellen", 'R');
    static final Policy TAKE_LOTS = Policy.of("een lijst met partijen overnemen", 'C');

    private DosePolicy() {}
}

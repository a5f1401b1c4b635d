package nl.wieg.intake;

/** The folders in which sources drop their files. Implemented by integrations. */
public interface Inbox {

    /** Whether every file that was there when asked has been settled, those still being written left out. */
    boolean isDrained();
}

package nl.wieg.intake;

import java.util.List;

/** The folders in which sources drop their files. Implemented by integrations. */
public interface Inbox {

    /** Whether every file that was there when asked has been settled, those still being written left out. */
    boolean isDrained();

    /** Paths of what lies where no source looks, or is a link, and so will never be taken; nothing for who may not see deliveries. */
    List<String> misplaced();
}

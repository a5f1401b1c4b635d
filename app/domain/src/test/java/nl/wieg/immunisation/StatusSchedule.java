package nl.wieg.immunisation;

import org.springframework.stereotype.Component;

/** The schedule that looks for marked persons each second, which tests of features have none of: they let a second pass. */
@Component
public class StatusSchedule {

    private final StatusWork work;

    StatusSchedule(StatusWork work) {
        this.work = work;
    }

    /** Works off the marks that there are; works out nobody who is not marked. */
    public void secondPasses() {
        work.look();
    }
}

package nl.wieg.keyfigures;

/** Carries a requested run out. Implemented by the job that counts a year. */
public interface CountLauncher {

    /** Counts the run to its end, or goes on where an earlier attempt stopped; a failure is recorded in the run. */
    void launch(RunId run);
}

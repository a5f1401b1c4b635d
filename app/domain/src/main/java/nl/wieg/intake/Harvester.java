package nl.wieg.intake;

/** Fetches one source that does not send by itself. Implemented beside the source's route. */
public interface Harvester {

    String source();

    /** Fetches everything of the year and settles it; gives up, visibly, when it cannot be had completely. */
    void harvest(int year);
}

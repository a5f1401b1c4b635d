package nl.wieg.integrations.routing;

/** What a source wants to see in the header {@code Authorization}. */
public interface Credentials {

    /** The header's value, for the next request. */
    String header() throws PageFailed, PageRefused;

    /** The source did not accept the last one: the next must be new. */
    default void refused() {}
}

package nl.wieg.immunisation.doses;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version to store, with where it came from.
 *
 * @param origin null for what was recorded at a desk
 * @param batch null for what is passed on to nobody
 */
record DoseVersion(
        Dose dose, @Nullable Origin origin, @Nullable UUID batch) {

    /** A record of the earlier register. */
    record Origin(String key, long version) {}
}

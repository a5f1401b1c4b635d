package nl.wieg.access;

import java.util.Optional;
import nl.wieg.shared.MunicipalityCode;

/** Where people live, as the feature knows that keeps them: by it access tells who belongs to a work context. */
public interface Homes {

    /**
     * The municipality of somebody.
     *
     * @param personId as the log names them
     * @return empty for who is not known
     */
    Optional<MunicipalityCode> homeOf(String personId);
}

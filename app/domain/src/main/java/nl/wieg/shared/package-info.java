/** A handful of value types that every feature speaks: municipalities, ids, the zone of the region. Holds no rules of any feature. */
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.wieg.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

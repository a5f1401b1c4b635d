/** The jobs of the product: long work that can be stopped, killed and taken up again. Each job reads and writes through what features offer. */
@ApplicationModule(
        displayName = "Batch",
        allowedDependencies = {
            "shared",
            "access",
            "keyfigures",
            "immunisation",
            "immunisation :: coverage",
            "sessions :: proposals"
        })
@NullMarked
package nl.wieg.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

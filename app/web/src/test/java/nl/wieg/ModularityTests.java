package nl.wieg;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void theApplicationKeepsToTheMap() {
        // the application class puts all together, and the command line starts it: it is no part of the map
        ApplicationModules.of(WiegApplication.class, JavaClass.Predicates.type(WiegApplication.class))
                .verify();
    }
}

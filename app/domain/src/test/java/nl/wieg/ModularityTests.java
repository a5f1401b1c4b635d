package nl.wieg;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresUseOnlyWhatTheySayTheyUse() {
        ApplicationModules.of(DomainTestApplication.class).verify();
    }
}

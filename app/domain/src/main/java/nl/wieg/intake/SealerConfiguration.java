package nl.wieg.intake;

import nl.wieg.shared.KeyFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was sent is encrypted with a key of intake's own; it is destroyed with the delivery, not with a person. */
@Configuration(proxyBeanMethods = false)
class SealerConfiguration {

    @Bean
    Sealer sealer(KeyFolder keys) {
        return new Sealer(keys.sealing("intake-sealing"), keys.hashing("intake-hashing"));
    }
}

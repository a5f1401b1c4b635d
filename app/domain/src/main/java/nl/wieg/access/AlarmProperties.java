package nl.wieg.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When use is unusual.
 *
 * @param reads so many reads by one person within the window raise an alarm
 * @param refusals more refusals than this do
 */
@ConfigurationProperties("wieg.alarm")
record AlarmProperties(
        @DefaultValue("60") int reads,
        @DefaultValue("10") int refusals,
        @DefaultValue("10m") Duration window) {}

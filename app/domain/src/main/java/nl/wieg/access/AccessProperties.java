package nl.wieg.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the log says about ourselves.
 *
 * @param site the organisation, NEN 7513's AuditEnterpriseSiteID
 * @param node the process that writes, NEN 7513's AuditSourceID
 * @param logConnections how many lines can be written at once
 */
@ConfigurationProperties("wieg.access")
record AccessProperties(
        @DefaultValue("wieg") String site,
        @DefaultValue("wieg") String node,
        @DefaultValue("4") int logConnections) {}

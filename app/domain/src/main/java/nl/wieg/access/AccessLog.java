package nl.wieg.access;

import java.sql.SQLException;
import java.time.Clock;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.wieg.shared.FaultTrace;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.UtcTimes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Writes who saw or did what, refusals included; insert-only. Each line is committed at once on a connection of its own, so that it stays
 * when the work around it rolls back, and never waits for a connection that such work holds.
 */
@Component
class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    private static final String INSERT = """
            INSERT INTO access_log (id, action, happened_at, outcome, event_type, user_id, user_name, roles, purpose,
              access_point_type, access_point_id, session_hash, site, source_system,
              object_type, object_role, object_id, sensitivity, detail, work_context)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final int LONGEST_ID = 200;

    private final DataSource ownConnections;
    private final AccessProperties properties;
    private final Clock clock;

    AccessLog(
            @Qualifier(AccessConfiguration.LOG_CONNECTIONS) DataSource ownConnections,
            AccessProperties properties,
            Clock clock) {
        this.ownConnections = ownConnections;
        this.properties = properties;
        this.clock = clock;
    }

    void allowed(Actor actor, Policy policy, AccessObject object) {
        write(actor, policy, object, AccessOutcome.allowed);
    }

    void refused(Actor actor, Policy policy, AccessObject object) {
        write(actor, policy, object, AccessOutcome.refused);
    }

    private void write(Actor actor, Policy policy, AccessObject object, AccessOutcome outcome) {
        // plain JDBC: Spring's would tie the connection to the transaction around it
        try (var connection = ownConnections.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            var values = line(actor, policy, object, outcome);
            for (var i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            LOG.error("the access log cannot be written, so the action is refused fault={}", FaultTrace.of(e));
            throw new AccessNotLogged(e);
        }
    }

    private @Nullable Object[] line(Actor actor, Policy policy, AccessObject object, AccessOutcome outcome) {
        var context = actor.context();
        return new @Nullable Object[] {
            TimeOrderedIds.next(),
            String.valueOf(policy.kind()),
            UtcTimes.of(clock.instant()),
            outcome.name(),
            policy.action(),
            actor.id(),
            actor.name(),
            actor.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" ")),
            policy.purposeOf(actor).name(),
            actor.point().type(),
            actor.point().id(),
            actor.point().sessionHash(),
            properties.site(),
            properties.node(),
            object.type(),
            object.searchedBy().isEmpty() ? "resource" : "query",
            object.id().substring(0, Math.min(LONGEST_ID, object.id().length())),
            object.personal() ? "personal" : "ordinary",
            object.searchedBy(),
            context == null ? null : context.municipality()
        };
    }
}

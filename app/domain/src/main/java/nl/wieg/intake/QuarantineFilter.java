package nl.wieg.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which records in quarantine; null asks for all.
 *
 * @param source code of the source
 * @param state open, corrected, released or dismissed
 * @param delivery the delivery they came with
 */
public record QuarantineFilter(
        @Nullable String source,
        @Nullable String state,
        @Nullable DeliveryId delivery) {

    List<Condition> conditions() {
        var conditions = new ArrayList<Condition>();
        if (source != null) {
            conditions.add(new Condition("q.source = ?", source));
        }
        if (state != null) {
            conditions.add(new Condition("q.state = ?", state));
        }
        if (delivery != null) {
            conditions.add(new Condition("q.delivery_id = ?", delivery.value()));
        }
        return conditions;
    }

    record Condition(String sql, Object value) {}
}

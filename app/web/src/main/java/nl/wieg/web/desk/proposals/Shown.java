package nl.wieg.web.desk.proposals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.web.desk.SentDays;
import org.springframework.util.MultiValueMap;

/**
 * What somebody looks at on the page of a proposal, as the address says it. What it does not say or what is no such thing is left out.
 *
 * @param session that is selected
 * @param week its Monday; empty for that of the selected session, or the first
 */
record Shown(Optional<Placement> session, Optional<LocalDate> week, PlanOrder order) {

    static final Shown ALL = new Shown(Optional.empty(), Optional.empty(), PlanOrder.WHEN);

    static Shown of(MultiValueMap<String, String> fields) {
        return new Shown(
                SessionKey.read(first(fields, "sessie")),
                SentDays.read(first(fields, "week")).map(Shown::monday),
                PlanOrder.of(first(fields, "orde")));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** With this session selected, in its own week. */
    Shown selecting(Placement other) {
        return new Shown(Optional.of(other), Optional.empty(), order);
    }

    /** With no session selected. */
    Shown selectingNone() {
        return new Shown(Optional.empty(), week, order);
    }

    Shown in(LocalDate monday) {
        return new Shown(session, Optional.of(monday), order);
    }

    Shown by(PlanOrder other) {
        return new Shown(session, week, other);
    }

    boolean isSelected(Placement other) {
        return session.filter(other::equals).isPresent();
    }

    /** The address of a page that shows this. */
    String at(String path) {
        var address = new StringBuilder(path);
        session.ifPresent(one -> add(address, "sessie", SessionKey.of(one)));
        week.ifPresent(monday -> add(address, "week", monday.toString()));
        if (order != PlanOrder.WHEN) {
            add(address, "orde", order.word());
        }
        return address.toString();
    }

    private static void add(StringBuilder address, String name, String value) {
        address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}

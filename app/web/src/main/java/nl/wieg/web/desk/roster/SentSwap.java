package nl.wieg.web.desk.roster;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.Words;

/** A swap as it was sent: with whom, and for what. What cannot be read is refused, about its field. */
record SentSwap(Map<String, String> fields, Words words) {

    static final String FOR_NOTHING = "niets";

    EmployeeId by() {
        try {
            return EmployeeId.of(text("met"));
        } catch (IllegalArgumentException unreadable) {
            throw new WrongInput("met", words.of("swap.problem.with"));
        }
    }

    /** A session; empty for nothing. */
    Optional<UUID> inReturn() {
        try {
            return isThis(FOR_NOTHING) ? Optional.empty() : Optional.of(UUID.fromString(text("voor")));
        } catch (IllegalArgumentException unreadable) {
            throw new WrongInput("voor", words.of("swap.problem.way"));
        }
    }

    boolean isWith(EmployeeId colleague) {
        return text("met").equals(colleague.toString());
    }

    boolean isThis(String way) {
        return text("voor").equals(way);
    }

    private String text(String field) {
        return fields.getOrDefault(field, "");
    }
}

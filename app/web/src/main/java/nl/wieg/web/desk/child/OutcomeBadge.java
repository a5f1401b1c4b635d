package nl.wieg.web.desk.child;

import nl.wieg.web.page.Toned;

/** What became of a dose, as a badge. */
public enum OutcomeBadge implements Toned {
    GIVEN("success"),
    ELSEWHERE("success"),
    ABROAD("success"),
    NOT_GIVEN("neutral"),
    IN_ERROR("danger"),
    INVALID("warning");

    private final String tone;

    OutcomeBadge(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}

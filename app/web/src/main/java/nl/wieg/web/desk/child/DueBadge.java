package nl.wieg.web.desk.child;

import nl.wieg.web.page.Toned;

/** How a dose that was not given stands, as a badge; in the order in which a nurse wants to see them. */
public enum DueBadge implements Toned {
    OVERDUE("danger"),
    DUE("success"),
    OBJECTED("warning"),
    DEFERRED("warning"),
    CONTRAINDICATED("danger"),
    UPCOMING("neutral"),
    WAITING("neutral"),
    UNCONFIRMED("neutral"),
    LAPSED("neutral");

    private final String tone;

    DueBadge(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }

    boolean isNow() {
        return compareTo(UPCOMING) < 0;
    }
}

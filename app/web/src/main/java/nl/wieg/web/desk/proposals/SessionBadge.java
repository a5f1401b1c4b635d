package nl.wieg.web.desk.proposals;

import nl.wieg.web.page.Toned;

/** How a published session stands, as a badge. */
public enum SessionBadge implements Toned {
    PLANNED("success"),
    CANCELLED("danger"),
    HELD("neutral");

    private final String tone;

    SessionBadge(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}

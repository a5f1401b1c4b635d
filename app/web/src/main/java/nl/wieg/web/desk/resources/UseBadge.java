package nl.wieg.web.desk.resources;

import nl.wieg.web.page.Toned;

/** Whether something is in use, as a badge. */
public enum UseBadge implements Toned {
    IN_USE("success"),
    OUT_OF_USE("neutral");

    private final String tone;

    UseBadge(String tone) {
        this.tone = tone;
    }

    static UseBadge of(boolean inUse) {
        return inUse ? IN_USE : OUT_OF_USE;
    }

    public boolean isInUse() {
        return this == IN_USE;
    }

    @Override
    public String tone() {
        return tone;
    }
}

package nl.wieg.web.desk.rounds;

import nl.wieg.web.page.Toned;

/** How a round stands, as a badge. */
public enum RoundBadge implements Toned {
    DRAFT("warning"),
    PUBLISHED("success"),
    CLOSED("neutral");

    private final String tone;

    RoundBadge(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}

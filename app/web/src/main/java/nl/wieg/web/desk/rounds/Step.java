package nl.wieg.web.desk.rounds;

import java.util.List;

/** A step of making a round; its path stands behind that of the round. */
public enum Step {
    WHAT(1, "/wat"),
    WHERE(2, "/waar"),
    TURNOUT(3, "/opkomst"),
    MEANS(4, "/middelen"),
    RULES(5, "/regels"),
    SUMMARY(6, "");

    private static final List<Step> IN_ORDER = List.of(values());

    private final int number;
    private final String path;

    Step(int number, String path) {
        this.number = number;
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public boolean isFirst() {
        return number == 1;
    }

    public List<Step> all() {
        return IN_ORDER;
    }

    /** The one after it; before it when somebody goes back, and the first itself when there is none. */
    Step then(boolean back) {
        return IN_ORDER.get(Math.max(0, back ? number - 2 : number));
    }
}

package nl.wieg.web.desk.proposals;

import java.util.Arrays;
import java.util.Comparator;

/** In which order the table has the sessions; its word stands in the address. */
enum PlanOrder {
    WHEN("datum"),
    LOCATION("locatie"),
    TEAM("team"),
    CAPACITY("plekken"),
    EXPECTED("verwacht"),
    KEPT("vast");

    private final String word;

    PlanOrder(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Names from a to z, numbers from the largest; those that are alike by day and location. */
    Comparator<PlanRow> comparator() {
        return first().thenComparing(PlanRow::part).thenComparing(PlanRow::location);
    }

    /** By day for what is none. */
    static PlanOrder of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElse(WHEN);
    }

    private Comparator<PlanRow> first() {
        return switch (this) {
            case WHEN -> Comparator.comparing(PlanRow::part);
            case LOCATION -> Comparator.comparing(PlanRow::location);
            case TEAM -> Comparator.comparing(PlanRow::team);
            case CAPACITY -> Comparator.comparing(PlanRow::capacity).reversed();
            case EXPECTED -> Comparator.comparing(PlanRow::expected).reversed();
            case KEPT -> Comparator.comparing(PlanRow::kept).reversed();
        };
    }
}

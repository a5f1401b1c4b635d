package nl.wieg.demo.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much happened in each year: the published figures for the year that was published, made-up ones for the rest. */
final class Volumes {

    private static final int PUBLISHED_YEAR = 2024;
    private static final List<Integer> YEARS = List.of(2022, 2023, PUBLISHED_YEAR);

    private final Map<String, Long> amounts = new HashMap<>();

    private Volumes() {}

    static Volumes read() {
        Volumes volumes = new Volumes();
        for (Table.Row row : Table.read("made-up-years.csv").rows()) {
            YEARS.forEach(year -> volumes.put(row.text("code"), year, row.text(String.valueOf(year))));
        }
        for (Table.Row row : Table.read("keyfigures-2024.csv").rows()) {
            volumes.put(row.text("code"), PUBLISHED_YEAR, row.text("waarde"));
        }
        return volumes;
    }

    /** The volume of a year: records, children or whole euros, as the code has it. */
    long of(String code, int year) {
        Long amount = amounts.get(key(code, year));
        if (amount == null) {
            throw new IllegalArgumentException("no volume of " + code + " for " + year);
        }
        return amount;
    }

    /** @throws IllegalArgumentException when the years run backwards or nothing is known of one of them */
    void require(int fromYear, int toYear) {
        if (fromYear > toYear || !knows(fromYear) || !knows(toYear)) {
            throw new IllegalArgumentException(
                    "no years from " + fromYear + " to " + toYear + " were made up, only " + YEARS);
        }
    }

    boolean knows(int year) {
        return YEARS.contains(year);
    }

    private void put(String code, int year, String amount) {
        if (!amount.isEmpty()) {
            amounts.put(key(code, year), Long.valueOf(amount));
        }
    }

    private static String key(String code, int year) {
        return code + "/" + year;
    }
}

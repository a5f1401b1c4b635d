package nl.wieg.demo.oracle.random;

import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.wieg.demo.oracle.Fields;

/** Childcare inspections. */
record GirSource(Days days) implements RandomSource {

    static final List<String> COLUMNS =
            List.of("inspectienummer", "versie", "lrk", "soort", "naam", "gemeentecode", "inspectiedatum", "status");

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    @Override
    public Fields key(Dice dice, int serial) {
        return Fields.of("inspectienummer", dice.key("GIR-" + days.year() % 100, serial));
    }

    @Override
    public Fields content(Dice dice) {
        return Fields.of("lrk", String.valueOf(dice.between(100_000_000, 199_999_999)), "naam", Texts.western(dice))
                .with("soort", dice.of("KDV", "BSO", "GOB", "VGO"))
                .with("gemeentecode", RandomSource.municipality(dice))
                .with("inspectiedatum", days.any(dice).format(DUTCH))
                .with("status", dice.of("gepland", "afgerond", "afgerond", "afgerond", "vervallen"));
    }

    @Override
    public List<Fault> faults() {
        int year = days.year();
        return Fault.allOf(
                Fault.empty("inspectienummer"),
                Fault.version("versie"),
                Fault.in("soort", "", "kdv", "CRECHE", "KDV,BSO"),
                Fault.municipality("gemeentecode"),
                Fault.in("inspectiedatum", "", "30-02-" + year, "31-04-" + year, "29-02-2023", "14-13-" + year),
                Fault.in("inspectiedatum", "14-03-1024", "14-03-20240", year + "-03-14", "14/03/" + year, "00-01-2024"),
                Fault.in("status", "", "Afgerond", "AFGEROND", "klaar", "definitief"));
    }
}

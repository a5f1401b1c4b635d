package nl.wieg.demo.oracle.random;

import java.util.List;
import nl.wieg.demo.oracle.Fields;

/** One way to make a good record unusable. */
interface Fault {

    /** Stands for a field that is left out altogether, where the format can leave one out. */
    String ABSENT = "(absent)";

    Fields spoil(Fields good, Dice dice);

    /** The field gets one of these texts instead of its own. */
    static Fault in(String field, String... texts) {
        return (good, dice) -> good.with(field, dice.of(texts));
    }

    static Fault empty(String field) {
        return in(field, "", "   ");
    }

    static Fault version(String field) {
        return in(field, "", "0", "-1", "een", "1.5", "2,0", "1e1", "#");
    }

    static Fault municipality(String field) {
        return in(field, "", "GM0014", "GM9999", "GM114", "GM01140", "gm0114", "0114", "Emmen", "GM 0114", "NL0114");
    }

    /** Faults of a date as year, month, day; those of February hold in every year but a leap year's 29th. */
    static Fault isoDay(String field, int year) {
        return in(
                field,
                "",
                "1024-03-14",
                "20240-03-14",
                year + "-02-30",
                year + "-04-31",
                year + "-13-01",
                year + "-00-10",
                "2023-02-29",
                "1900-02-29",
                "14-03-" + year,
                year + "/03/14",
                year + "0314",
                "gisteren",
                "1899-12-31",
                "2101-01-01");
    }

    static List<Fault> allOf(Fault... faults) {
        return List.of(faults);
    }
}

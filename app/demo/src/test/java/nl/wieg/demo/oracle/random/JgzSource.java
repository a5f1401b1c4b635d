package nl.wieg.demo.oracle.random;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.wieg.demo.oracle.Fields;

/**
 * Children in youth health care, a snapshot a month.
 *
 * @param complete whether there is one of 31 December of the year itself
 */
record JgzSource(Days days, boolean complete) implements RandomSource {

    static final List<String> COLUMNS = List.of("peildatum", "versie", "gemeentecode", "geboortejaar", "aantal");

    @Override
    public Fields key(Dice dice, int serial) {
        return Fields.of("peildatum", snapshotDay(dice).toString())
                .with("gemeentecode", RandomSource.municipality(dice))
                .with("geboortejaar", String.valueOf(dice.between(days.year() - 18, days.year())));
    }

    private LocalDate snapshotDay(Dice dice) {
        LocalDate lastDay = LocalDate.of(days.year(), 12, 31);
        LocalDate another = dice.pick(List.of(
                lastDay.minusYears(1),
                lastDay.plusYears(1),
                lastDay.minusDays(1),
                YearMonth.of(days.year(), dice.between(1, 11)).atEndOfMonth()));
        return complete && !dice.oneIn(3) ? lastDay : another;
    }

    @Override
    public Fields content(Dice dice) {
        return Fields.of("aantal", String.valueOf(dice.oneIn(9) ? 0 : dice.between(1, 1500)));
    }

    @Override
    public List<Fault> faults() {
        return Fault.allOf(
                Fault.isoDay("peildatum", days.year()),
                Fault.version("versie"),
                Fault.municipality("gemeentecode"),
                Fault.in("geboortejaar", "", "1024", "20240", "15", "tweeduizend", "-2015"),
                Fault.in(
                        "aantal", "", "-1", "-612", "zes", "612,0", "612.0", "1.234", "1,234", "1 234", "6e2",
                        "1'234"));
    }
}

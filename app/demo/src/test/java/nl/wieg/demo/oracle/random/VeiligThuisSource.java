package nl.wieg.demo.oracle.random;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.wieg.demo.oracle.Fields;

/** Reports and advice requests; every text fits its columns. */
record VeiligThuisSource(Days days) implements RandomSource {

    @Override
    public Fields key(Dice dice, int serial) {
        String number = "VT-%d-%06d".formatted(days.year(), serial);
        return Fields.of("type", dice.of("M", "A"))
                .with(
                        "nummer",
                        dice.oneIn(8) ? number.toLowerCase(Locale.ROOT) : dice.oneIn(8) ? "0" + serial : number);
    }

    @Override
    public Fields version(int version) {
        return Fields.of("versie", "%02d".formatted(version));
    }

    @Override
    public Fields content(Dice dice) {
        return Fields.of("datum", days.any(dice).format(DateTimeFormatter.BASIC_ISO_DATE))
                .with("gemeente", RandomSource.municipality(dice))
                .with("status", dice.of("IB", "AF", "AF", "AF", "VV"))
                .with("vulling", dice.oneIn(9) ? "iets anders" : "");
    }

    @Override
    public Fields respelled(Fields record, Dice dice) {
        return record.with("vulling", dice.of("", "x", "  2e keer"));
    }

    @Override
    public List<Fault> faults() {
        int year = days.year();
        return Fault.allOf(
                Fault.in("type", "X", "m", "a", " ", "1"),
                Fault.in("nummer", ""),
                Fault.in("versie", "00", " 1", "1", "-1", "1x", ""),
                Fault.in("datum", year + "0230", year + "1301", year + "0431", "10240314", "20240", "20230229"),
                Fault.in("datum", "", "14-03-24", "1403" + year, "0020240", year + "00" + "10", "morgen"),
                Fault.in("gemeente", "GM0014", "GM9999", "gm0114", "0114", "Emmen", ""),
                Fault.in("status", "XX", "af", "", "A", "OK"));
    }
}

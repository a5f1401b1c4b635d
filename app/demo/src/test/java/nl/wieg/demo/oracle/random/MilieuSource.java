package nl.wieg.demo.oracle.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wieg.demo.oracle.Fields;

/** Environment and health policy advice; municipality and version are characteristics. */
record MilieuSource(Days days) implements RandomSource {

    @Override
    public Fields key(Dice dice, int serial) {
        return Fields.of("identificatie", dice.key("MG-" + days.year(), serial));
    }

    @Override
    public Fields content(Dice dice) {
        LocalDate ended = days.any(dice);
        return Fields.of("zaaktype", "zaaktypen/1", "einddatum", ended.toString())
                .with("startdatum", ended.minusDays(dice.between(0, 100)).toString())
                .with("gemeente", RandomSource.municipality(dice));
    }

    @Override
    public Fields respelled(Fields record, Dice dice) {
        return record.with("gemeente", record.get("gemeente") + dice.of("", "   "));
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(Json.faults("identificatie", "einddatum"));
        faults.addAll(Fault.allOf(
                Fault.empty("identificatie"),
                Fault.in("versie", "", "0", "-1", "twee", "1.5"),
                Fault.isoDay("einddatum", days.year()),
                Fault.municipality("gemeente"),
                Fault.in("gemeente", Json.raw("{}"), Json.raw("null"))));
        return faults;
    }
}

package nl.wieg.demo.oracle.random;

import java.util.List;
import nl.wieg.demo.oracle.Fields;

/** Notifiable infectious diseases; an absent field is an element or attribute left out. */
record OsirisSource(Days days) implements RandomSource {

    @Override
    public Fields key(Dice dice, int serial) {
        return Fields.of("nummer", dice.key("OS-" + days.year(), serial));
    }

    @Override
    public Fields content(Dice dice) {
        return Fields.of("meldingsdatum", days.any(dice).toString(), "groep", dice.of("A", "B1", "B2", "C"))
                .with("ziekte", dice.oneIn(3) ? Texts.any(dice) : dice.of("kinkhoest", "mazelen", "hepatitis A & B"))
                .with("gemeente", RandomSource.municipality(dice))
                .with("status", dice.of("voorlopig", "definitief", "definitief", "definitief", "vervallen"));
    }

    @Override
    public List<Fault> faults() {
        return Fault.allOf(
                Fault.in("nummer", "", "  ", Fault.ABSENT),
                Fault.version("versie"),
                Fault.in("versie", Fault.ABSENT),
                Fault.isoDay("meldingsdatum", days.year()),
                Fault.in("meldingsdatum", Fault.ABSENT),
                Fault.in("groep", "", "D", "b1", "B", Fault.ABSENT),
                Fault.in("ziekte", "", " ", Fault.ABSENT),
                Fault.municipality("gemeente"),
                Fault.in("gemeente", Fault.ABSENT),
                Fault.in("status", "", "Definitief", "concept", "VV", Fault.ABSENT));
    }
}

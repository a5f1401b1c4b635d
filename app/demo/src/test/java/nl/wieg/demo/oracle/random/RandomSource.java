package nl.wieg.demo.oracle.random;

import java.util.ArrayList;
import java.util.List;
import nl.wieg.demo.oracle.Fields;
import nl.wieg.demo.oracle.Reference;

/** What good and bad records of one source look like, whatever they are written in. */
interface RandomSource {

    /** The fields that make the key, version apart. */
    Fields key(Dice dice, int serial);

    /** All other fields, version apart, anew at every call. */
    Fields content(Dice dice);

    List<Fault> faults();

    /** The version as this source writes it. */
    default Fields version(int version) {
        return Fields.of("versie", String.valueOf(version));
    }

    /** The same content in another spelling: here with spaces around one of the fields. */
    default Fields respelled(Fields record, Dice dice) {
        String name = dice.pick(new ArrayList<>(record.texts().keySet()));
        String text = record.get(name);
        return record.with(name, dice.of(text, " " + text, text + "   ", " " + text + " "));
    }

    /** One of the twelve, or at times the code for unknown. */
    static String municipality(Dice dice) {
        return dice.oneIn(8) ? Reference.OUTSIDE : dice.pick(Reference.MUNICIPALITIES);
    }
}

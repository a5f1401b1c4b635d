package nl.wieg.demo.oracle.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wieg.demo.oracle.Fields;

/**
 * What happens to records after they were first sent: sent again, corrected, withdrawn, brought back, sent out of order,
 * contradicted, or spoiled on the way.
 */
record Stories(RandomSource source, Dice dice) {

    /** The tellings of that many keys, shuffled together. */
    List<Fields> told(int keys) {
        List<Fields> all = new ArrayList<>();
        for (int serial = 1; serial <= keys; serial++) {
            all.addAll(story(source.key(dice, serial)));
        }
        return dice.shuffled(all);
    }

    private List<Fields> story(Fields key) {
        List<Fields> told = new ArrayList<>();
        Map<Integer, Fields> byVersion = new HashMap<>();
        int tellings = dice.pick(List.of(1, 1, 1, 1, 1, 2, 2, 3, 4, 6));
        for (int i = 0; i < tellings; i++) {
            int version = dice.pick(tellings == 1 ? List.of(1, 1, 1, 1, 3) : List.of(1, 1, 2, 2, 3, 9, 10, 12));
            Fields fresh = key.and(source.version(version)).and(source.content(dice));
            Fields known = byVersion.putIfAbsent(version, fresh);
            told.add(known == null || dice.oneIn(5) ? fresh : source.respelled(known, dice));
            if (dice.oneIn(9)) {
                told.add(spoiled(fresh));
            }
        }
        return told;
    }

    private Fields spoiled(Fields good) {
        return dice.pick(source.faults()).spoil(good, dice);
    }
}

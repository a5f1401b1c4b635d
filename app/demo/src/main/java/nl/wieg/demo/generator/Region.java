package nl.wieg.demo.generator;

import java.util.List;
import java.util.Optional;

/** What every feed is made from: a seed, the municipalities, and how much happened in a year. */
record Region(long seed, List<Municipality> municipalities, Volumes volumes, Optional<Population> population) {

    private static final String UNKNOWN = "GM0000";

    Dice dice(String purpose, int year) {
        return Dice.of(seed, purpose, year);
    }

    /** The code of a municipality by its population; one in eighty is unknown or lies outside the region. */
    String municipality(Dice dice) {
        if (dice.perMille(12.5)) {
            return UNKNOWN;
        }
        return new Weighted<>(municipalities, Municipality::inhabitants)
                .draw(dice)
                .code();
    }

    /** As {@link #municipality}, now and then padded with spaces, as some sources send it. */
    String paddedMunicipality(Dice dice) {
        String code = municipality(dice);
        return dice.perMille(3) ? code + "   " : code;
    }

    /** The code of any other municipality than this one. */
    String otherMunicipality(String code, Dice dice) {
        List<String> others = municipalities.stream()
                .map(Municipality::code)
                .filter(other -> !other.equals(code.strip()))
                .toList();
        return dice.oneOf(others);
    }
}

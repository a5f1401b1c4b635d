package nl.wieg.demo.oracle.random;

import java.util.ArrayList;
import java.util.List;
import nl.wieg.demo.oracle.Fields;
import nl.wieg.demo.oracle.Reference;

/** Answers of parents after a visit. */
record TevredenheidSource(Days days) implements RandomSource {

    static final List<String> COLUMNS = List.of("antwoordnummer", "versie", "datum", "gemeentecode", "ronde", "cijfer");

    /** Pleased and answered: just at, just above and just below a half, also where four decimals are one too few. */
    private static final List<List<Integer>> AWKWARD = List.of(
            List.of(501, 1001),
            List.of(836, 1003),
            List.of(72, 1007),
            List.of(46, 1011),
            List.of(1, 16),
            List.of(3, 16),
            List.of(1, 80),
            List.of(23, 80),
            List.of(1, 3),
            List.of(2, 3),
            List.of(0, 5),
            List.of(5, 5),
            List.of(1, 2000),
            List.of(1999, 2000),
            List.of(1, 2001));

    @Override
    public Fields key(Dice dice, int serial) {
        return Fields.of("antwoordnummer", dice.key("T-" + days.year(), serial));
    }

    @Override
    public Fields content(Dice dice) {
        return answer(days.any(dice).toString(), RandomSource.municipality(dice), dice.between(1, 10))
                .with("ronde", dice.of("herfst-2024", "voorjaar; extra", "Zoë's ronde"));
    }

    private static Fields answer(String day, String municipality, int mark) {
        return Fields.of("datum", day, "gemeentecode", municipality, "cijfer", String.valueOf(mark));
    }

    /** Answers of the year of which the share is hard to round, among those of the year before. */
    List<Fields> awkwardShare(Dice dice) {
        List<Integer> share = dice.pick(AWKWARD);
        boolean inOnePlace = dice.oneIn(2);
        String place = dice.pick(Reference.MUNICIPALITIES);
        List<Fields> answers = new ArrayList<>();
        for (int i = 0; i < share.getLast() + 20; i++) {
            int year = i < share.getLast() ? days.year() : days.year() - 1;
            int mark = i < share.getFirst() ? dice.between(8, 10) : dice.between(1, 7);
            String municipality = inOnePlace ? place : RandomSource.municipality(dice);
            answers.add(Fields.of("antwoordnummer", "T-" + i, "versie", "1", "ronde", "herfst")
                    .and(answer(year + "-10-30", municipality, mark)));
        }
        return dice.shuffled(answers);
    }

    @Override
    public List<Fault> faults() {
        return Fault.allOf(
                Fault.empty("antwoordnummer"),
                Fault.version("versie"),
                Fault.isoDay("datum", days.year()),
                Fault.municipality("gemeentecode"),
                Fault.in("cijfer", "", "0", "11", "-8", "8,5", "8.0", "acht", "80"));
    }
}

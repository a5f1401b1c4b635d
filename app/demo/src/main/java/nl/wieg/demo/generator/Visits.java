package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.util.List;

/** Makes the visits of one group of children in one year. */
final class Visits {

    private final Region region;
    private final Dice dice;
    private final int recordsFrom;
    private final Weighted<Round> rounds;
    private final Weighted<Table.Row> kinds;
    private int made;

    /** @param recordsFrom where this group's row of record numbers begins */
    Visits(String group, int year, int recordsFrom, Region region, Dice dice) {
        this.region = region;
        this.dice = dice;
        this.recordsFrom = recordsFrom;
        this.rounds = Round.of(group, year);
        List<Table.Row> rows = Table.read("visits.csv").rows();
        this.kinds = new Weighted<>(
                rows.stream().filter(row -> row.text("groep").equals(group)).toList(), row -> row.weight("gewicht"));
    }

    Visit next() {
        Round round = rounds.draw(dice);
        Table.Row kind = kinds.draw(dice);
        LocalDate day = dice.workingDay(round.from(), round.to());
        LocalDate birthDate = day.minusMonths(dice.between(kind.number("maanden_van"), kind.number("maanden_tot")))
                .minusDays(dice.below(28));
        // now and then two children share a record number by mistake: the register asks somebody to look
        made += dice.perMille(0.5) && made > 0 ? 0 : 1;
        return new Visit(
                "J-%07d".formatted(recordsFrom + made),
                birthDate,
                round.municipality(region, dice),
                day,
                kind.text("programma"),
                kind.text("setting"),
                List.of(kind.text("vaccins").split("\\+", -1)));
    }
}

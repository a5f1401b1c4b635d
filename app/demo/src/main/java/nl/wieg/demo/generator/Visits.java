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
        String municipality = round.municipality(region, dice);
        return region.population()
                .filter(population -> isOfTheProgramme(kind))
                .flatMap(population -> population.comes(
                        municipality.strip(),
                        day,
                        kind.number("maanden_van"),
                        kind.number("maanden_tot"),
                        kind.text("vaccins"),
                        dice))
                .map(child -> visit(child.dossier(), child.birthDate(), municipality, day, kind))
                .orElseGet(() -> strangers(municipality, day, kind));
    }

    /** What the clinics give to infants stands in the history of a child already. */
    private static boolean isOfTheProgramme(Table.Row kind) {
        return kind.text("programma").equals("RVP") && !kind.text("setting").equals("CB_0_4");
    }

    /** Somebody whom nobody else tells of. */
    private Visit strangers(String municipality, LocalDate day, Table.Row kind) {
        LocalDate birthDate = day.minusMonths(dice.between(kind.number("maanden_van"), kind.number("maanden_tot")))
                .minusDays(dice.below(28));
        // now and then two children share a record number by mistake: the register asks somebody to look
        made += dice.perMille(0.5) && made > 0 ? 0 : 1;
        return visit("J-%07d".formatted(recordsFrom + made), birthDate, municipality, day, kind);
    }

    private static Visit visit(String record, LocalDate birthDate, String municipality, LocalDate day, Table.Row kind) {
        return new Visit(
                record,
                birthDate,
                municipality,
                day,
                kind.text("programma"),
                kind.text("setting"),
                List.of(kind.text("vaccins").split("\\+", -1)));
    }
}

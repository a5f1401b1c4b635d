package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.util.List;

/** A time in which doses of a group are given, in one municipality or, when it names none, in all. */
record Round(String name, String municipality, LocalDate from, LocalDate to, double weight) {

    /** The rounds of a group that begin in a year, weighed. */
    static Weighted<Round> of(String group, int year) {
        List<Round> rounds = Table.read("rounds.csv").rows().stream()
                .filter(row -> row.text("groep").equals(group))
                .map(Round::of)
                .filter(round -> round.from().getYear() == year)
                .toList();
        return new Weighted<>(rounds, Round::weight);
    }

    String municipality(Region region, Dice dice) {
        return municipality.isEmpty() ? region.paddedMunicipality(dice) : municipality;
    }

    private static Round of(Table.Row row) {
        return new Round(
                row.text("ronde"),
                row.text("gemeentecode"),
                LocalDate.parse(row.text("van")),
                LocalDate.parse(row.text("tot")),
                row.weight("gewicht"));
    }
}

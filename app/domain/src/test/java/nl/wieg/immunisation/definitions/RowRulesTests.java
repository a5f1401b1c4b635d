package nl.wieg.immunisation.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wieg.immunisation.schedule.WrittenRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRulesTests {

    private static final WrittenRow HPV_1 = row("22", "HPV", "1", "2004", "", "jaar10", "");
    private static final WrittenRow HPV_2 = row("23", "HPV", "2", "2004", "", "vorige+6m", "HPV-1");

    @Test
    void takesARowThatFits() {
        assertThat(RowRules.problems(HPV_2, List.of(HPV_1))).isEmpty();
        assertThat(RowRules.problems(HPV_1, List.of(HPV_2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            order       | 0          | Vul een volgnummer in, bijvoorbeeld 7.
            kind        | BMR?       | Vul een soort in, bijvoorbeeld BMR.
            dose        | twee       | Vul het nummer van de prik in, van 0 tot 9.
            firstYear   | 204        | Vul een geboortejaar in met vier cijfers, of niets.
            bornFrom    | 2025-02-30 | Vul een datum in als 2025-04-01, of niets.
            recommended | tien jaar  | Dit moment is niet te lezen. Schrijf bijvoorbeeld 6w, 14m, jaar9 of vorige+6m.
            recommended | jaar-9     | Dit moment is niet te lezen. Schrijf bijvoorbeeld 6w, 14m, jaar9 of vorige+6m.
            minimumAge  | 9 jaar     | Deze leeftijd is niet te lezen. Schrijf bijvoorbeeld 6w, 14m of 9y.
            lateAfter   | laat       | Dit moment is niet te lezen. Schrijf bijvoorbeeld 15m of jaar9, of niets.
            lapses      | 18         | Deze leeftijd is niet te lezen. Schrijf bijvoorbeeld 6w, 14m of 9y.
            previous    | HPV        | Schrijf de vorige prik als HPV-1, of niets.
            minimumDays | 1,5        | Vul het aantal dagen in als een heel getal.
            product     | pil        | Kies vaccin of antilichaam.
            certainty   | X          | Kies hoe zeker dit is: H, M of L.
            """)
    void saysWhatIsWrongWithOneField(String field, String written, String message) {
        assertThat(RowRules.problems(with(HPV_2, field, written), List.of(HPV_1)))
                .containsExactly(new RowProblem(field, message));
    }

    @Test
    void refusesBirthYearsTheWrongWayRound() {
        assertThat(RowRules.problems(row("22", "HPV", "1", "2010", "2004", "jaar10", ""), List.of()))
                .containsExactly(new RowProblem("lastYear", "Het laatste geboortejaar ligt voor het eerste."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minimumAge  | 11y    | recommended | Het beste moment ligt voor de leeftijd waarop de prik telt.
            recommended | 107m   | recommended | Het beste moment ligt voor de leeftijd waarop de prik telt.
            recommended | jaar8  | recommended | Het beste moment ligt voor de leeftijd waarop de prik telt.
            lateAfter   | jaar9  | lateAfter   | De prik is te laat voor het beste moment er is.
            lateAfter   | 119m   | lateAfter   | De prik is te laat voor het beste moment er is.
            lapses      | 9y     | lapses      | Dit is te jong: de prik kan dan nog niet gegeven zijn.
            lapses      | 120m   | lapses      | Dit is te jong: de prik kan dan nog niet gegeven zijn.
            """)
    void refusesAgesTheWrongWayRound(String field, String written, String at, String message) {
        assertThat(RowRules.problems(with(HPV_1, field, written), List.of()))
                .containsExactly(new RowProblem(at, message));
    }

    @Test
    void takesTheSameAgeForTheEarliestTheBestAndTheLatest() {
        var atOnce = with(with(HPV_1, "recommended", "9y"), "lateAfter", "9y");

        assertThat(RowRules.problems(atOnce, List.of())).isEmpty();
    }

    @Test
    void letsARowGoThatNoOtherWaitsFor() {
        assertThat(RowRules.problemsWithout(List.of(HPV_1))).isEmpty();
        assertThat(RowRules.problemsWithout(List.of(HPV_2)))
                .containsExactly(new RowProblem("", "Regel 23 wacht op HPV-1, en die is er dan niet meer."));
        assertThat(RowRules.problemsWithout(List.of()))
                .containsExactly(new RowProblem("", "Dit is de laatste regel. Een schema heeft er minstens een."));
    }

    @Test
    void refusesAPreviousDoseThatIsNotThere() {
        assertThat(RowRules.problems(HPV_2, List.of()))
                .containsExactly(new RowProblem("previous", "De prik HPV-1 staat niet in dit schema."));
    }

    @Test
    void refusesToTakeAwayWhatAnotherRowWaitsFor() {
        assertThat(RowRules.problems(row("22", "BMR", "1", "2004", "", "jaar10", ""), List.of(HPV_2)))
                .containsExactly(new RowProblem("kind", "Regel 23 wacht op HPV-1, en die is er dan niet meer."));
    }

    @Test
    void refusesADoseThatWaitsForItself() {
        assertThat(RowRules.problems(row("22", "HPV", "1", "2004", "", "jaar10", "HPV-2"), List.of(HPV_2)))
                .containsExactly(new RowProblem("previous", "Deze prik wacht op zichzelf: HPV-1, HPV-2, HPV-1."));
        assertThat(RowRules.problems(row("22", "HPV", "1", "2004", "", "jaar10", "HPV-1"), List.of()))
                .containsExactly(new RowProblem("previous", "Deze prik wacht op zichzelf: HPV-1, HPV-1."));
    }

    @Test
    void refusesToCountFromAPreviousDoseThatIsNotNamed() {
        assertThat(RowRules.problems(row("23", "HPV", "2", "2004", "", "vorige+6m", ""), List.of(HPV_1)))
                .containsExactly(new RowProblem("previous", "Vul in na welke prik deze komt."));
    }

    @Test
    void wantsTheDaysSinceThePreviousDose() {
        assertThat(RowRules.problems(with(HPV_2, "minimumDays", ""), List.of(HPV_1)))
                .containsExactly(new RowProblem(
                        "minimumDays", "Vul in hoeveel dagen er na de vorige prik minstens tussen zitten."));
    }

    @Test
    void refusesAnOrderTwice() {
        assertThat(RowRules.problems(row("23", "BMR", "1", "", "", "jaar10", ""), List.of(HPV_1, HPV_2)))
                .containsExactly(new RowProblem("order", "Volgnummer 23 staat al in dit schema."));
    }

    @Test
    void refusesADoseTwiceForTheSameBirthYears() {
        var older = row("21", "HPV", "1", "2000", "2004", "jaar12", "");

        assertThat(RowRules.problems(older, List.of(HPV_1, HPV_2)))
                .containsExactly(
                        new RowProblem("firstYear", "Regel 22 is ook HPV-1 voor een deel van deze geboortejaren."));
        assertThat(RowRules.problems(with(older, "lastYear", "2003"), List.of(HPV_1, HPV_2)))
                .isEmpty();
    }

    private static WrittenRow row(
            String order,
            String kind,
            String dose,
            String firstYear,
            String lastYear,
            String recommended,
            String previous) {
        return new WrittenRow(
                order,
                kind,
                dose,
                firstYear,
                lastYear,
                "",
                recommended,
                "9y",
                "",
                "18y",
                previous,
                previous.isEmpty() ? "" : "150",
                "vaccin",
                "H",
                "");
    }

    private static WrittenRow with(WrittenRow row, String field, String written) {
        return new WrittenRow(
                field.equals("order") ? written : row.order(),
                field.equals("kind") ? written : row.kind(),
                field.equals("dose") ? written : row.dose(),
                field.equals("firstYear") ? written : row.firstYear(),
                field.equals("lastYear") ? written : row.lastYear(),
                field.equals("bornFrom") ? written : row.bornFrom(),
                field.equals("recommended") ? written : row.recommended(),
                field.equals("minimumAge") ? written : row.minimumAge(),
                field.equals("lateAfter") ? written : row.lateAfter(),
                field.equals("lapses") ? written : row.lapses(),
                field.equals("previous") ? written : row.previous(),
                field.equals("minimumDays") ? written : row.minimumDays(),
                field.equals("product") ? written : row.product(),
                field.equals("certainty") ? written : row.certainty(),
                row.remark());
    }
}

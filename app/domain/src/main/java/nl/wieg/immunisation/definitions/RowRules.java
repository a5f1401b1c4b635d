package nl.wieg.immunisation.definitions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.immunisation.schedule.Age;
import nl.wieg.immunisation.schedule.WrittenRow;

/** When a row fits its definition: first each field by itself, then the row among the others. */
final class RowRules {

    private static final String AGE = "\\d{1,3}[dwmy]";
    private static final String YEAR_OF_BIRTHDAY = "jaar";
    private static final LocalDate A_BIRTH = LocalDate.of(2001, 1, 1);
    private static final String YEAR = "(19|20)\\d{2}|";
    private static final String UNREADABLE_AGE = "Deze leeftijd is niet te lezen. Schrijf bijvoorbeeld 6w, 14m of 9y.";
    private static final String UNREADABLE_YEAR = "Vul een geboortejaar in met vier cijfers, of niets.";

    private static final List<FieldRule> FIELDS = List.of(
            new FieldRule("order", WrittenRow::order, "[1-9]\\d{0,2}", "Vul een volgnummer in, bijvoorbeeld 7."),
            new FieldRule("kind", WrittenRow::kind, "[A-Za-z][A-Za-z-]{1,19}", "Vul een soort in, bijvoorbeeld BMR."),
            new FieldRule("dose", WrittenRow::dose, "\\d", "Vul het nummer van de prik in, van 0 tot 9."),
            new FieldRule("firstYear", WrittenRow::firstYear, YEAR, UNREADABLE_YEAR),
            new FieldRule("lastYear", WrittenRow::lastYear, YEAR, UNREADABLE_YEAR),
            new FieldRule(
                    "recommended",
                    WrittenRow::recommended,
                    AGE + "|jaar\\d{1,2}|vorige\\+" + AGE + "|inhaal|regel:rsv",
                    "Dit moment is niet te lezen. Schrijf bijvoorbeeld 6w, 14m, jaar9 of vorige+6m."),
            new FieldRule("minimumAge", WrittenRow::minimumAge, AGE, UNREADABLE_AGE),
            new FieldRule(
                    "lateAfter",
                    WrittenRow::lateAfter,
                    AGE + "|jaar\\d{1,2}|",
                    "Dit moment is niet te lezen. Schrijf bijvoorbeeld 15m of jaar9, of niets."),
            new FieldRule("lapses", WrittenRow::lapses, AGE + "|", UNREADABLE_AGE),
            new FieldRule(
                    "previous",
                    WrittenRow::previous,
                    "[A-Za-z][A-Za-z-]{1,19}-\\d|",
                    "Schrijf de vorige prik als HPV-1, of niets."),
            new FieldRule(
                    "minimumDays", WrittenRow::minimumDays, "\\d{0,4}", "Vul het aantal dagen in als een heel getal."),
            new FieldRule(
                    "product", WrittenRow::product, "vaccin|" + WrittenRow.ANTIBODY, "Kies vaccin of antilichaam."),
            new FieldRule("certainty", WrittenRow::certainty, "[HML]", "Kies hoe zeker dit is: H, M of L."),
            new FieldRule("remark", WrittenRow::remark, ".{0,500}", "Houd de opmerking korter dan 500 tekens."));

    private final WrittenRow row;
    private final List<WrittenRow> others;
    private final List<RowProblem> problems = new ArrayList<>();

    private RowRules(WrittenRow row, List<WrittenRow> others) {
        this.row = row;
        this.others = others;
    }

    /** What is wrong with this row beside the others of its definition; nothing when it fits. */
    static List<RowProblem> problems(WrittenRow row, List<WrittenRow> others) {
        var rules = new RowRules(row, others);
        rules.checkFields();
        if (rules.problems.isEmpty()) {
            rules.checkCohort();
            rules.checkAges();
            rules.checkPrevious();
            rules.checkAmongOthers();
        }
        return rules.problems;
    }

    /** What would be wrong with a definition of these rows alone, after one was taken out; nothing when it can do without. */
    static List<RowProblem> problemsWithout(List<WrittenRow> rows) {
        if (rows.isEmpty()) {
            return List.of(new RowProblem("", "Dit is de laatste regel. Een schema heeft er minstens een."));
        }
        return orphan(rows, rows).map(message -> new RowProblem("", message)).stream()
                .toList();
    }

    /** One that waits for a dose that none of the rows is. */
    private static Optional<String> orphan(List<WrittenRow> waiting, List<WrittenRow> rows) {
        return waiting.stream()
                .filter(row -> !row.previous().isEmpty())
                .filter(row -> rows.stream().noneMatch(any -> isNamed(any, row.previous())))
                .findFirst()
                .map(row -> "Regel " + row.order() + " wacht op " + row.previous() + ", en die is er dan niet meer.");
    }

    private void checkFields() {
        FIELDS.stream().filter(rule -> !rule.fits(row)).forEach(rule -> problem(rule.field, rule.message));
        if (!isDayOrEmpty(row.bornFrom())) {
            problem("bornFrom", "Vul een datum in als 2025-04-01, of niets.");
        }
    }

    private void checkCohort() {
        if (firstYear(row) > lastYear(row)) {
            problem("lastYear", "Het laatste geboortejaar ligt voor het eerste.");
        }
    }

    /** An age that counts from the dose before or from a season says nothing beside the others. */
    private void checkAges() {
        var minimum = Age.parse(row.minimumAge());
        var recommended = age(row.recommended());
        if (recommended.filter(age -> isBefore(age, minimum)).isPresent()) {
            problem("recommended", "Het beste moment ligt voor de leeftijd waarop de prik telt.");
        }
        if (age(row.lateAfter())
                .flatMap(late -> recommended.filter(age -> isBefore(late, age)))
                .isPresent()) {
            problem("lateAfter", "De prik is te laat voor het beste moment er is.");
        }
        age(row.lapses())
                .filter(lapses -> !isBefore(minimum, lapses)
                        || recommended.filter(age -> !isBefore(age, lapses)).isPresent())
                .ifPresent(lapses -> problem("lapses", "Dit is te jong: de prik kan dan nog niet gegeven zijn."));
    }

    private void checkPrevious() {
        if (row.previous().isEmpty()) {
            if (row.recommended().startsWith("vorige")) {
                problem("previous", "Vul in na welke prik deze komt.");
            }
            return;
        }
        if (row.minimumDays().isEmpty()) {
            problem("minimumDays", "Vul in hoeveel dagen er na de vorige prik minstens tussen zitten.");
        }
        if (all().noneMatch(other -> isNamed(other, row.previous()))) {
            problem("previous", "De prik " + row.previous() + " staat niet in dit schema.");
        }
        circle().ifPresent(circle -> problem("previous", "Deze prik wacht op zichzelf: " + circle + "."));
    }

    private void checkAmongOthers() {
        if (others.stream().anyMatch(other -> other.order().equals(row.order()))) {
            problem("order", "Volgnummer " + row.order() + " staat al in dit schema.");
        }
        others.stream()
                .filter(other -> other.name().equals(row.name()))
                .filter(other -> firstYear(other) <= lastYear(row) && firstYear(row) <= lastYear(other))
                .findFirst()
                .ifPresent(other -> problem(
                        "firstYear",
                        "Regel " + other.order() + " is ook " + row.name() + " voor een deel van deze geboortejaren."));
        orphan(others, all().toList()).ifPresent(message -> problem("kind", message));
    }

    /** The way from this dose over what comes before it back to itself. */
    private Optional<String> circle() {
        var way = new LinkedHashSet<String>();
        return leadsBack(row.name().toString(), row.previous(), way)
                ? Optional.of(row.name() + ", " + String.join(", ", way))
                : Optional.empty();
    }

    private boolean leadsBack(String goal, String dose, Set<String> way) {
        if (dose.isEmpty() || !way.add(dose)) {
            return false;
        }
        if (dose.equals(goal)) {
            return true;
        }
        var before = others.stream()
                .filter(other -> isNamed(other, dose))
                .map(WrittenRow::previous)
                .collect(Collectors.toSet());
        return before.stream().anyMatch(next -> leadsBack(goal, next, way));
    }

    private Stream<WrittenRow> all() {
        return Stream.concat(Stream.of(row), others.stream());
    }

    private void problem(String field, String message) {
        problems.add(new RowProblem(field, message));
    }

    private static boolean isNamed(WrittenRow row, String dose) {
        return row.name().toString().equals(dose);
    }

    /** The age of 14m, and of jaar9 the ninth birthday; none where it is no age. */
    private static Optional<Age> age(String written) {
        var year = written.startsWith(YEAR_OF_BIRTHDAY) ? written.substring(YEAR_OF_BIRTHDAY.length()) + "y" : written;
        return year.matches(AGE) ? Optional.of(Age.parse(year)) : Optional.empty();
    }

    /** By the days of somebody born on a first of January. */
    private static boolean isBefore(Age one, Age other) {
        return one.after(A_BIRTH).isBefore(other.after(A_BIRTH));
    }

    private static int firstYear(WrittenRow row) {
        return row.firstYear().isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(row.firstYear());
    }

    private static int lastYear(WrittenRow row) {
        return row.lastYear().isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.lastYear());
    }

    private static boolean isDayOrEmpty(String written) {
        try {
            return written.isEmpty() || LocalDate.parse(written).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private record FieldRule(String field, Function<WrittenRow, String> of, Pattern pattern, String message) {

        FieldRule(String field, Function<WrittenRow, String> of, String pattern, String message) {
            this(field, of, Pattern.compile(pattern), message);
        }

        boolean fits(WrittenRow row) {
            return pattern.matcher(of.apply(row)).matches();
        }
    }
}

package nl.wieg.immunisation.naive;

import static nl.wieg.immunisation.naive.NaiveDates.atAge;
import static nl.wieg.immunisation.naive.NaiveDates.calendarYear;
import static nl.wieg.immunisation.naive.NaiveDates.isBornFromOctoberToMarch;
import static nl.wieg.immunisation.naive.NaiveDates.isCalendarYear;
import static nl.wieg.immunisation.naive.NaiveDates.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is due for one child on one day, each sentence of the page worked out by itself. */
public final class NaiveDue {

    private final NaiveTables tables;
    private final NaiveCase question;
    private final LocalDate birth;
    private final LocalDate asOf;
    private final Map<NaiveRow, LocalDate> filledOn = new HashMap<>();
    private final List<NaiveDose> filledNothing = new ArrayList<>();

    private NaiveDue(NaiveTables tables, NaiveCase question) {
        this.tables = tables;
        this.question = question;
        this.birth = question.birthDate();
        this.asOf = question.asOf();
    }

    /** Answers possible input only. */
    public static NaiveAnswer answer(NaiveTables tables, NaiveCase question) {
        var due = new NaiveDue(tables, question);
        due.takeTheDoses();
        return new NaiveAnswer(due.invalid(), due.items());
    }

    // Which rows apply

    private boolean applies(NaiveRow row) {
        // "Dose 0 of DKTP-Hib-HepB only in the adapted scheme"
        if (row.name().equals("DKTP-Hib-HepB-0") && !question.adapted()) {
            return false;
        }
        return row.fitsBirth(birth);
    }

    // "there dose 1 has dose 0 as its vorige, with 28 days"
    private boolean followsDoseZero(NaiveRow row) {
        return question.adapted() && row.name().equals("DKTP-Hib-HepB-1");
    }

    private Optional<NaiveRow> previous(NaiveRow row) {
        String name = followsDoseZero(row) ? "DKTP-Hib-HepB-0" : row.previous();
        for (var other : tables.schedule()) {
            if (applies(other) && other.name().equals(name)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private int minimumInterval(NaiveRow row) {
        return followsDoseZero(row) ? 28 : Integer.parseInt(row.minimumInterval());
    }

    // Which doses fill them

    private void takeTheDoses() {
        // "in order of date, on one date in the order given": the sort of a list keeps equals in their order
        var doses = new ArrayList<>(question.doses());
        doses.sort(Comparator.comparing(NaiveDose::date));
        for (var dose : doses) {
            take(dose);
        }
    }

    private void take(NaiveDose dose) {
        for (var row : rowsItCanFill(dose)) {
            if (fills(dose, row)) {
                filledOn.put(row, dose.date());
                return;
            }
        }
        filledNothing.add(dose);
    }

    private List<NaiveRow> rowsItCanFill(NaiveDose dose) {
        var rows = new ArrayList<NaiveRow>();
        // "rows of its own kind come first, each in schedule order"
        for (var row : tables.schedule()) {
            if (row.kind().equals(dose.kind())) {
                rows.add(row);
            }
        }
        for (var row : tables.schedule()) {
            if (!rows.contains(row) && isGivenByTheEquivalences(dose, row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean isGivenByTheEquivalences(NaiveDose dose, NaiveRow row) {
        for (var equivalence : tables.equivalences()) {
            if (equivalence.counts(dose.kind(), row, birth)) {
                return true;
            }
        }
        return false;
    }

    // "applies, is not filled, has its vorige (if any) filled, had not lapsed on that date, and whose minimum age and
    // interval it meets"
    private boolean fills(NaiveDose dose, NaiveRow row) {
        if (!applies(row)) {
            return false;
        }
        if (isFilled(row)) {
            return false;
        }
        if (previousIsNotGiven(row)) {
            return false;
        }
        if (hasLapsedOn(dose.date(), row)) {
            return false;
        }
        if (dose.date().isBefore(atAge(birth, row.minimumAge()))) {
            return false;
        }
        return meetsTheInterval(dose, row);
    }

    private boolean meetsTheInterval(NaiveDose dose, NaiveRow row) {
        var previous = previous(row);
        if (previous.isEmpty()) {
            return true;
        }
        var previousGiven = Objects.requireNonNull(filledOn.get(previous.get()));
        return !dose.date().isBefore(previousGiven.plusDays(minimumInterval(row)));
    }

    private boolean isFilled(NaiveRow row) {
        return filledOn.containsKey(row);
    }

    private boolean previousIsNotGiven(NaiveRow row) {
        var previous = previous(row);
        return previous.isPresent() && !isFilled(previous.get());
    }

    // "vervalt = the first age at which it is no longer given": on the day itself it has lapsed
    private boolean hasLapsedOn(LocalDate date, NaiveRow row) {
        var lapses = lapses(row);
        return lapses != null && !date.isBefore(lapses);
    }

    // "When all doses are done"
    private List<NaiveDose> invalid() {
        var invalid = new ArrayList<NaiveDose>();
        for (var dose : filledNothing) {
            if (isInvalid(dose)) {
                invalid.add(dose);
            }
        }
        return invalid;
    }

    // "if a row that it can fill, applying and not lapsed on the dose's date, is still not filled"
    private boolean isInvalid(NaiveDose dose) {
        for (var row : rowsItCanFill(dose)) {
            if (applies(row) && !hasLapsedOn(dose.date(), row) && !isFilled(row)) {
                return true;
            }
        }
        return false;
    }

    // One item for every applying row not filled

    private List<NaiveItem> items() {
        var items = new ArrayList<NaiveItem>();
        for (var row : tables.schedule()) {
            if (applies(row) && !isFilled(row)) {
                items.add(new NaiveItem(
                        row.kind(),
                        row.dose(),
                        status(row),
                        earliest(row),
                        recommended(row),
                        lapses(row),
                        row.certainty()));
            }
        }
        return items;
    }

    private LocalDate earliest(NaiveRow row) {
        var oldEnough = atAge(birth, row.minimumAge());
        var previous = previous(row);
        if (previous.isEmpty()) {
            return oldEnough;
        }
        return later(oldEnough, givenOrThoughtGiven(previous.get()).plusDays(minimumInterval(row)));
    }

    // "When the previous dose is not given, it is thought given on the later of asOf and its own earliest; a lapsed
    // previous dose counts as not given too."
    private LocalDate givenOrThoughtGiven(NaiveRow row) {
        var given = filledOn.get(row);
        return given != null ? given : later(asOf, earliest(row));
    }

    private LocalDate recommended(NaiveRow row) {
        // "never before earliest"
        return later(recommendedByTheTable(row), earliest(row));
    }

    private LocalDate recommendedByTheTable(NaiveRow row) {
        var cell = row.recommended();
        if (cell.equals("regel:rsv")) {
            // "1 September of that year (never before birth)"
            return isBornFromOctoberToMarch(birth) ? birth : later(LocalDate.of(birth.getYear(), 9, 1), birth);
        }
        if (cell.equals("inhaal")) {
            return LocalDate.of(2025, 1, 1);
        }
        if (cell.equals("vorige+6m")) {
            return givenOrThoughtGiven(previous(row).orElseThrow()).plusMonths(6);
        }
        if (isCalendarYear(cell)) {
            return LocalDate.of(calendarYear(birth, cell), 1, 1);
        }
        return atAge(birth, cell);
    }

    private @Nullable LocalDate lapses(NaiveRow row) {
        return row.lapses().isEmpty() ? null : atAge(birth, row.lapses());
    }

    // "Late means strictly after"
    private boolean isLate(NaiveRow row) {
        if (row.recommended().equals("regel:rsv")) {
            return asOf.isAfter(
                    isBornFromOctoberToMarch(birth) ? birth.plusDays(14) : LocalDate.of(birth.getYear(), 10, 31));
        }
        var cell = row.lateAfter();
        if (cell.isEmpty()) {
            return false;
        }
        if (isCalendarYear(cell)) {
            return asOf.isAfter(LocalDate.of(calendarYear(birth, cell), 12, 31));
        }
        return asOf.isAfter(atAge(birth, cell));
    }

    // "status is the first that fits"
    private String status(NaiveRow row) {
        if (names(question.contraindications(), row)) {
            return "contraindicated";
        }
        if (hasLapsedOn(asOf, row)) {
            return "lapsed";
        }
        if (names(question.objections(), row)) {
            return "objected";
        }
        if (isDeferred(row)) {
            return "deferred";
        }
        if (row.remark().startsWith("te bevestigen")) {
            return "unconfirmed";
        }
        if (asOf.isBefore(earliest(row)) || previousIsNotGiven(row)) {
            return "waiting";
        }
        if (isLate(row)) {
            return "overdue";
        }
        if (!recommended(row).isAfter(asOf)) {
            return "due";
        }
        return "upcoming";
    }

    private boolean isDeferred(NaiveRow row) {
        for (var deferral : question.deferrals()) {
            if (names(Set.of(deferral.kind()), row) && asOf.isBefore(deferral.until())) {
                return true;
            }
        }
        return false;
    }

    // "kinds or * for all"
    private boolean names(Set<String> kinds, NaiveRow row) {
        return kinds.contains(row.kind()) || kinds.contains("*");
    }
}

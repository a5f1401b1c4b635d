package nl.wieg.sessions.resources.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wieg.sessions.resources.files.CsvFile.Line;
import nl.wieg.sessions.resources.files.FileReview.Difference;
import nl.wieg.sessions.resources.files.FileReview.Outcome;
import nl.wieg.sessions.resources.files.FileReview.Problem;
import nl.wieg.sessions.resources.files.FileReview.Row;
import nl.wieg.shared.WrongInput;

/** One file beside what there is: each row read, compared and checked. */
final class Reading<T> {

    private final Sheet<T> sheet;
    private final CsvFile file;
    private final Map<String, T> known;
    private final Map<String, Integer> rowsOfCodes = new HashMap<>();
    private final Map<String, T> read = new LinkedHashMap<>();

    private Reading(Sheet<T> sheet, CsvFile file) {
        this.sheet = sheet;
        this.file = file;
        this.known = sheet.known();
    }

    /** @throws WrongInput about {@code file} when its columns are not those of the sheet */
    static <T> Reading<T> of(Sheet<T> sheet, CsvFile file) {
        var header = file.header().stream().map(Reading::column).toList();
        Header.check(header, sheet.columns());
        return new Reading<>(sheet, new CsvFile(header, file.lines()));
    }

    /** To be asked once. */
    FileReview review() {
        var rows = new ArrayList<Row>();
        file.lines().forEach(line -> rows.add(row(line)));
        var all = asTheyWouldStand();
        return new FileReview(rows.stream().map(row -> besideOthers(row, all)).toList());
    }

    /** Those that the review says are new or changed. */
    Collection<T> changed(FileReview review) {
        return review.rows().stream()
                .filter(row -> row.outcome() == Outcome.NEW || row.outcome() == Outcome.CHANGED)
                .map(row -> Optional.ofNullable(read.get(row.code())).orElseThrow())
                .toList();
    }

    private static String column(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    private Row row(Line line) {
        var cells = cells(line);
        var code = cells.text(sheet.columns().getFirst());
        try {
            requireShape(line);
            requireOnce(line, code);
            var resource = sheet.read(cells, known.get(code));
            read.put(code, resource);
            return compared(line, cells, resource);
        } catch (WrongInput wrong) {
            return wrong(line.number(), cells, wrong);
        }
    }

    private Cells cells(Line line) {
        var texts = new HashMap<String, String>();
        IntStream.range(0, Math.min(line.cells().size(), file.header().size()))
                .forEach(i -> texts.put(file.header().get(i), line.cells().get(i)));
        return new Cells(texts);
    }

    private void requireShape(Line line) {
        if (line.cells().size() != file.header().size()) {
            throw new WrongInput(
                    "",
                    "Deze regel heeft " + line.cells().size() + " cellen, en de kop "
                            + file.header().size() + ".");
        }
    }

    private void requireOnce(Line line, String code) {
        var before = rowsOfCodes.putIfAbsent(code, line.number());
        if (before != null && !code.isEmpty()) {
            throw new WrongInput(
                    sheet.columns().getFirst(),
                    "\"" + code + "\" staat op regel " + before + " en op regel " + line.number() + ".");
        }
    }

    private Row compared(Line line, Cells cells, T resource) {
        var before = known.get(sheet.cells(resource).getFirst());
        if (before == null) {
            return row(line.number(), cells, Outcome.NEW, List.of());
        }
        var differences = differences(sheet.cells(before), sheet.cells(resource));
        return row(line.number(), cells, differences.isEmpty() ? Outcome.SAME : Outcome.CHANGED, differences);
    }

    private List<Difference> differences(List<String> before, List<String> after) {
        return IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .mapToObj(i -> new Difference(sheet.columns().get(i), before.get(i), after.get(i)))
                .toList();
    }

    /** Once all are read. */
    private Row besideOthers(Row row, Collection<T> all) {
        var resource = read.get(row.code());
        if (resource == null || row.outcome() == Outcome.WRONG) {
            return row;
        }
        try {
            sheet.checkBeside(resource, all);
            return row;
        } catch (WrongInput wrong) {
            return new Row(row.number(), row.code(), row.name(), Outcome.WRONG, List.of(), problem(wrong));
        }
    }

    private Collection<T> asTheyWouldStand() {
        var all = new HashMap<>(known);
        all.putAll(read);
        return all.values();
    }

    private Row row(int number, Cells cells, Outcome outcome, List<Difference> differences) {
        return new Row(number, code(cells), name(cells), outcome, differences, null);
    }

    private Row wrong(int number, Cells cells, WrongInput wrong) {
        return new Row(number, code(cells), name(cells), Outcome.WRONG, List.of(), problem(wrong));
    }

    private String code(Cells cells) {
        return cells.text(sheet.columns().getFirst());
    }

    private String name(Cells cells) {
        return cells.text(sheet.columns().get(1));
    }

    private Problem problem(WrongInput wrong) {
        var column = sheet.columnsOfRefusals().getOrDefault(wrong.about(), wrong.about());
        return new Problem(column, String.valueOf(wrong.getMessage()));
    }
}

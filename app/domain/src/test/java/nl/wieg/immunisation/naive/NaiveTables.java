package nl.wieg.immunisation.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The two tables: the schedule in its order, and what products of earlier schedules count for. */
public record NaiveTables(List<NaiveRow> schedule, List<NaiveEquivalence> equivalences) {

    public static NaiveTables of(String scheduleCsv, String equivalencesCsv) {
        var schedule = new ArrayList<NaiveRow>();
        for (var line : lines(scheduleCsv)) {
            schedule.add(row(line));
        }
        schedule.sort(Comparator.comparing(NaiveRow::order));
        var equivalences = new ArrayList<NaiveEquivalence>();
        for (var line : lines(equivalencesCsv)) {
            equivalences.add(new NaiveEquivalence(
                    cell(line, "gegeven"), cell(line, "vult"), cell(line, "dosis"), cell(line, "geboren_voor")));
        }
        return new NaiveTables(List.copyOf(schedule), List.copyOf(equivalences));
    }

    /** Every kind that the schedule or the equivalences name, in the order of the alphabet. */
    Set<String> kinds() {
        var kinds = new TreeSet<String>();
        for (var row : schedule) {
            kinds.add(row.kind());
        }
        for (var equivalence : equivalences) {
            kinds.add(equivalence.given());
            kinds.add(equivalence.fills());
        }
        return kinds;
    }

    private static NaiveRow row(Map<String, String> line) {
        return new NaiveRow(
                Integer.parseInt(cell(line, "volgorde")),
                cell(line, "soort"),
                Integer.parseInt(cell(line, "dosis")),
                cell(line, "cohort_van"),
                cell(line, "cohort_tot"),
                cell(line, "geboren_vanaf"),
                cell(line, "aanbevolen"),
                cell(line, "min_leeftijd"),
                cell(line, "te_laat_na"),
                cell(line, "vervalt"),
                cell(line, "vorige"),
                cell(line, "min_interval_dagen"),
                cell(line, "zekerheid"),
                cell(line, "opmerking"));
    }

    private static String cell(Map<String, String> line, String column) {
        return Objects.requireNonNull(line.get(column), column);
    }

    private static List<Map<String, String>> lines(String csv) {
        var written = csv.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        var columns = written.getFirst().split(";", -1);
        var lines = new ArrayList<Map<String, String>>();
        for (var line : written.subList(1, written.size())) {
            // the remark stands last and holds semicolons of its own
            var cells = line.split(";", columns.length);
            var named = new LinkedHashMap<String, String>();
            for (int column = 0; column < columns.length; column++) {
                named.put(columns[column], cells[column]);
            }
            lines.add(named);
        }
        return lines;
    }
}

package nl.wieg.immunisation.schedule;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads a definition of the schedule from its two tables: UTF-8, semicolons, a header, {@code #} begins a comment. */
public final class ScheduleTables {

    private ScheduleTables() {}

    /** The first definition, as the product brings it; every row is to be signed off by a youth doctor. */
    public static Schedule definition1() {
        try (var rows = open("rvp-schedule.csv");
                var equivalences = open("equivalences.csv")) {
            return read(
                    new String(rows.readAllBytes(), StandardCharsets.UTF_8),
                    new String(equivalences.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the texts of both tables.
     *
     * @throws IllegalArgumentException if a field cannot be read
     */
    public static Schedule read(String rows, String equivalences) {
        return new Schedule(each(rows, ScheduleTables::row), each(equivalences, ScheduleTables::equivalence));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(
                ScheduleTables.class.getResourceAsStream("/immunisation/definition-1/" + file), file);
    }

    private static <T> List<T> each(String table, Function<NamedCsvRecord, T> reading) {
        try (var records = CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.SKIP)
                // remarks in the last column hold separators of their own
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(table)) {
            return records.stream().map(reading).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScheduledDose row(NamedCsvRecord line) {
        return new WrittenRow(
                        line.getField("volgorde"),
                        line.getField("soort"),
                        line.getField("dosis"),
                        line.getField("cohort_van"),
                        line.getField("cohort_tot"),
                        line.getField("geboren_vanaf"),
                        line.getField("aanbevolen"),
                        line.getField("min_leeftijd"),
                        line.getField("te_laat_na"),
                        line.getField("vervalt"),
                        line.getField("vorige"),
                        line.getField("min_interval_dagen"),
                        line.getField("soort_middel"),
                        line.getField("zekerheid"),
                        line.getField("opmerking"))
                .read();
    }

    private static Equivalence equivalence(NamedCsvRecord line) {
        return Equivalence.read(
                line.getField("gegeven"), line.getField("vult"), line.getField("dosis"), line.getField("geboren_voor"));
    }
}

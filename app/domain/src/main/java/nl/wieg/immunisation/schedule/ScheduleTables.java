package nl.wieg.immunisation.schedule;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        var recommendation = Recommendation.parse(line.getField("aanbevolen"));
        return new ScheduledDose(
                Integer.parseInt(line.getField("volgorde")),
                new DoseName(line.getField("soort"), Integer.parseInt(line.getField("dosis"))),
                new ForWhom(
                        number(line.getField("cohort_van"), Integer.MIN_VALUE),
                        number(line.getField("cohort_tot"), Integer.MAX_VALUE),
                        day(line.getField("geboren_vanaf"), LocalDate.MIN)),
                recommendation,
                Age.parse(line.getField("min_leeftijd")),
                Lateness.parse(line.getField("te_laat_na"), recommendation),
                age(line.getField("vervalt")),
                predecessor(line),
                line.getField("soort_middel").equals("antilichaam"),
                line.getField("zekerheid"),
                line.getField("opmerking"));
    }

    private static Equivalence equivalence(NamedCsvRecord line) {
        return new Equivalence(
                line.getField("gegeven"),
                line.getField("vult"),
                number(line.getField("dosis"), Equivalence.EVERY_DOSE),
                day(line.getField("geboren_voor"), LocalDate.MAX));
    }

    private static @Nullable Predecessor predecessor(NamedCsvRecord line) {
        var previous = line.getField("vorige");
        return previous.isEmpty()
                ? null
                : new Predecessor(DoseName.parse(previous), number(line.getField("min_interval_dagen"), 0));
    }

    private static @Nullable Age age(String written) {
        return written.isEmpty() ? null : Age.parse(written);
    }

    private static int number(String written, int whenEmpty) {
        return written.isEmpty() ? whenEmpty : Integer.parseInt(written);
    }

    private static LocalDate day(String written, LocalDate whenEmpty) {
        return written.isEmpty() ? whenEmpty : LocalDate.parse(written);
    }
}

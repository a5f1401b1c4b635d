package nl.wieg.integrations.doses;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The vaccines of the national programme, those of earlier schedules too. */
@Component
class KnownVaccines {

    private final Set<String> names = new TreeSet<>();

    KnownVaccines() {
        addAll("rvp-schedule.csv", "soort");
        addAll("equivalences.csv", "gegeven");
    }

    Set<String> names() {
        return names;
    }

    private void addAll(String list, String column) {
        try (var rows = CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.SKIP)
                // remarks in the last column hold separators of their own
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(
                        new ClassPathResource(list, KnownVaccines.class).getInputStream(), StandardCharsets.UTF_8)) {
            rows.forEach(row -> names.add(row.getField(column)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

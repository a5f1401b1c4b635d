package nl.wieg.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wieg.immunisation.schedule.Deferral;
import nl.wieg.immunisation.schedule.GivenDose;
import nl.wieg.immunisation.schedule.Question;
import nl.wieg.immunisation.schedule.Scheme;
import nl.wieg.shared.InputFields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the cases of {@code ops/wieg due} and refuses what cannot be, naming the case and the field. */
final class DueCases {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Set<String> kinds;

    DueCases(Set<String> kinds) {
        this.kinds = kinds;
    }

    /**
     * The cases in their order; one at a time is JSON in memory.
     *
     * @throws BadInput at the first thing that cannot be
     */
    List<DueCase> read(Path file) throws IOException {
        try (var json = Files.newInputStream(file);
                var parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new BadInput("Het bestand met gevallen moet een lijst zijn, tussen [ en ].");
            }
            var cases = new ArrayList<DueCase>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonNode node = parser.readValueAsTree();
                cases.add(read(node, cases.size() + 1));
            }
            if (parser.nextToken() != null) {
                throw new BadInput("Het bestand met gevallen is geen JSON: na de lijst staat nog iets.");
            }
            return cases;
        } catch (JacksonException e) {
            throw new BadInput("Het bestand met gevallen is geen JSON: " + InputFields.unreadable(e) + ".");
        }
    }

    private DueCase read(JsonNode node, int position) {
        var id = new InputFields(node, "Geval nummer " + position + ", veld ").text("id");
        var fields = new InputFields(node, "Geval " + id + ", veld ");
        var asOf = fields.date("asOf");
        var birth = fields.date("birthDate");
        if (birth.isAfter(asOf)) {
            throw fields.refused("birthDate", birth + " ligt na asOf, " + asOf);
        }
        var scheme = Scheme.of(fields.text("scheme"))
                .orElseThrow(() -> fields.refused("scheme", "standaard of aangepast kan, iets anders niet"));
        return new DueCase(
                id,
                new Question(
                        asOf,
                        birth,
                        scheme,
                        fields.each("doses", dose -> dose(dose, birth, asOf)),
                        Set.copyOf(fields.texts("objections", this::isKindOrAll)),
                        Set.copyOf(fields.texts("contraindications", this::isKindOrAll)),
                        fields.each("deferrals", this::deferral)));
    }

    private GivenDose dose(InputFields fields, LocalDate birth, LocalDate asOf) {
        var kind = fields.text("kind");
        if (!kinds.contains(kind)) {
            throw fields.refused("kind", "deze soort is niet bekend: " + kind);
        }
        var date = fields.date("date");
        if (date.isBefore(birth)) {
            throw fields.refused("date", date + " ligt voor de geboorte, " + birth);
        }
        if (date.isAfter(asOf)) {
            throw fields.refused("date", date + " ligt na asOf, " + asOf);
        }
        return new GivenDose(kind, date);
    }

    private Deferral deferral(InputFields fields) {
        var kind = fields.text("kind");
        if (!isKindOrAll(kind)) {
            throw fields.refused("kind", "deze soort is niet bekend: " + kind);
        }
        return new Deferral(kind, fields.date("until"));
    }

    private boolean isKindOrAll(String kind) {
        return kinds.contains(kind) || kind.equals(Question.EVERY_KIND);
    }
}

package nl.wieg.web.desk.child;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.immunisation.ChildRecord;
import nl.wieg.immunisation.ChildRecords;
import nl.wieg.immunisation.consent.ConsentPurpose;
import nl.wieg.immunisation.consent.Decision;
import nl.wieg.immunisation.consent.Method;
import nl.wieg.immunisation.doses.Dose;
import nl.wieg.immunisation.doses.DoseId;
import nl.wieg.immunisation.doses.Outcome;
import nl.wieg.immunisation.schedule.Question;
import nl.wieg.immunisation.schedule.Scheme;
import nl.wieg.people.PersonId;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the forms about one child: empty, or with what was sent and why that will not do. */
@Component
class ChildForms {

    private static final List<Outcome> TO_RECORD =
            List.of(Outcome.GIVEN, Outcome.ELSEWHERE, Outcome.ABROAD, Outcome.NOT_GIVEN);
    private static final int AGE_OF_OWN_SAY = 12;
    private static final String OTHER_KIND = "OVERIG";
    private static final List<String> SETTINGS = List.of("KLEINSCHALIG", "GROEP", "INHAAL", "CB_0_4");

    private final ChildRecords records;
    private final ChildHeads heads;
    private final ChildWords childWords;
    private final Words words;
    private final Clock clock;

    ChildForms(ChildRecords records, ChildHeads heads, ChildWords childWords, Words words, Clock clock) {
        this.records = records;
        this.heads = heads;
        this.childWords = childWords;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A form to fill in.
     *
     * @param address where it is sent, behind that of the child
     */
    ChildForm empty(PersonId person, String sort, String address) {
        return form(person, sort, address, Map.of(), List.of());
    }

    /** The same as it was sent, with what is wrong; what was not sent is untouched. */
    ChildForm refused(PersonId person, String sort, String address, Map<String, String> sent, FormProblem problem) {
        return form(person, sort, address, sent, List.of(problem));
    }

    private Map<String, String> untouched(Optional<Dose> changed) {
        var today = Region.today(clock).toString();
        return new HashMap<>(Map.of(
                "dag",
                changed.map(dose -> dose.givenOn().toString()).orElse(today),
                "dag-bijwerking",
                today,
                "prik",
                DoseId.next().toString()));
    }

    /** The dose that is changed; empty on another form. */
    private static Optional<Dose> changed(ChildRecord record, String sort, String address) {
        if (!sort.equals("prik-wijzigen")) {
            return Optional.empty();
        }
        return Optional.of(record.doses().stream()
                .map(List::getLast)
                .filter(dose -> address.endsWith(dose.id().toString()))
                .findFirst()
                .orElseThrow(() -> new NotThere("Deze prik is er niet.")));
    }

    private String inWords(Dose dose) {
        return Stream.of(childWords.vaccine(dose.kind()), DutchTimes.day(dose.givenOn()), lot(dose))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String lot(Dose dose) {
        return dose.lot() == null ? "" : words.of("child.form.change.lot", dose.lot());
    }

    private ChildForm form(
            PersonId person, String sort, String address, Map<String, String> filled, List<FormProblem> problems) {
        var record = records.of(person);
        var changed = changed(record, sort, address);
        var sent = untouched(changed);
        sent.putAll(filled);
        return new ChildForm(
                heads.of(record, Optional.empty()),
                sort,
                address,
                changed.map(this::inWords).orElse(""),
                choices(record, sort, field -> sent.getOrDefault(field, "")),
                Map.copyOf(sent),
                problems);
    }

    private Map<String, List<Option>> choices(ChildRecord record, String sort, UnaryOperator<String> chosen) {
        return Map.of(
                "wie", speakers(record, chosen.apply("wie")),
                "soort", kinds(record, sort, chosen.apply("soort")),
                "hoe",
                        named(
                                Stream.of(Method.ORAL, Method.TELEPHONE, Method.PAPER),
                                "child.method.",
                                chosen.apply("hoe")),
                "waarvoor", named(Stream.of(ConsentPurpose.values()), "child.purpose.", chosen.apply("waarvoor")),
                "antwoord",
                        deliberate(
                                "child.answer.choose",
                                named(Stream.of(Decision.values()), "child.decision.", chosen.apply("antwoord"))),
                "besluit",
                        deliberate(
                                "child.verdict.choose",
                                named(Stream.of(Decision.values()), "child.verdict.", chosen.apply("besluit"))),
                "schema",
                        deliberate(
                                "child.scheme.choose",
                                named(Stream.of(Scheme.values()), "child.scheme.", chosen.apply("schema"))),
                "uitkomst", named(TO_RECORD.stream(), "child.outcome.", chosen.apply("uitkomst")),
                "wijze", named(SETTINGS.stream(), "child.setting.", chosen.apply("wijze")));
    }

    private boolean speaksForItself(ChildRecord record) {
        var born = record.person().birthDate();
        return born == null || !born.plusYears(AGE_OF_OWN_SAY).isAfter(Region.today(clock));
    }

    private List<Option> speakers(ChildRecord record, String chosen) {
        var options = new ArrayList<Option>();
        record.holders().forEach(holder -> {
            var id = holder.id().toString();
            options.add(new Option(
                    id, words.of("child.speaker.holder", holder.name().full()), id.equals(chosen)));
        });
        var child = record.person().id().toString();
        if (speaksForItself(record)) {
            options.add(new Option(
                    child, words.of("child.speaker.self", record.person().name().full()), child.equals(chosen)));
        }
        return deliberate("child.speaker.choose", options);
    }

    /** One dose is of one kind, perhaps of none that the schedule has; what somebody wants can be about all. */
    private List<Option> kinds(ChildRecord record, String sort, String chosen) {
        var codes = new LinkedHashSet<String>();
        record.due().ifPresent(answer -> answer.items()
                .forEach(item -> codes.add(item.name().kind())));
        record.due().ifPresent(answer -> answer.filled()
                .forEach(dose -> codes.add(dose.name().kind())));
        var options = new ArrayList<Option>();
        codes.forEach(code -> options.add(new Option(code, childWords.vaccine(code), code.equals(chosen))));
        options.add(
                sort.equals("prik")
                        ? new Option(OTHER_KIND, childWords.vaccine(OTHER_KIND), OTHER_KIND.equals(chosen))
                        : new Option(
                                Question.EVERY_KIND, words.of("child.kind.all"), Question.EVERY_KIND.equals(chosen)));
        return deliberate("child.kind.choose", options);
    }

    /** None of these is chosen beforehand: what nobody chose must not be recorded. */
    private List<Option> deliberate(String invitation, List<Option> options) {
        var none = new Option("", words.of(invitation), options.stream().noneMatch(Option::selected));
        return Stream.concat(Stream.of(none), options.stream()).toList();
    }

    private List<Option> named(Stream<?> values, String prefix, String chosen) {
        return values.map(Object::toString)
                .map(name -> new Option(name, words.of(prefix + name), name.equals(chosen)))
                .toList();
    }
}

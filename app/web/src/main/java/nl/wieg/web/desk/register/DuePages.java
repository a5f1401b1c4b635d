package nl.wieg.web.desk.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wieg.immunisation.DoseStatus;
import nl.wieg.immunisation.DueCounts;
import nl.wieg.immunisation.DueCounts.DueCount;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Fills the page of who is due, and the file with the same counts. */
@Component
class DuePages {

    /** What needs work first; what is done last. */
    private static final List<DoseStatus> ORDER = List.of(
            DoseStatus.OVERDUE,
            DoseStatus.DUE,
            DoseStatus.UPCOMING,
            DoseStatus.WAITING,
            DoseStatus.DEFERRED,
            DoseStatus.OBJECTED,
            DoseStatus.CONTRAINDICATED,
            DoseStatus.UNCONFIRMED,
            DoseStatus.LAPSED,
            DoseStatus.GIVEN);

    private static final int CHILDHOOD = 18;

    private final DueCounts counts;
    private final Municipalities municipalities;
    private final Words words;
    private final Clock clock;

    DuePages(DueCounts counts, Municipalities municipalities, Words words, Clock clock) {
        this.counts = counts;
        this.municipalities = municipalities;
        this.words = words;
        this.clock = clock;
    }

    DueView page(DueForm form) {
        var names = names();
        var found = counts.of(form.filter(words));
        var statuses = statuses(found);
        var rows = found.stream()
                .collect(Collectors.groupingBy(rowOf(form.per(), names), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(row -> row(row.getKey(), row.getValue(), statuses))
                .toList();
        return new DueView(
                words.selected(options(
                        "due.municipality.all",
                        form.gemeente(),
                        municipalities.all().stream().map(home -> home.code().value()),
                        code -> names.getOrDefault(code, code))),
                words.selected(options("due.year.all", form.geboortejaar(), birthYears(), year -> year)),
                words.selected(options(
                        "due.dose.all", form.prik(), counts.doses().stream().map(Object::toString), dose -> dose)),
                words.selected(Stream.of(DueForm.Per.values())
                        .map(per -> new Option(per.name(), words.of("due.per." + per), per == form.per()))
                        .toList()),
                statuses.stream().map(status -> words.of("due." + status)).toList(),
                rows,
                row(words.of("due.total"), found, statuses),
                download(form));
    }

    /** The counts, one a line, as spreadsheets here read them: semicolons between the fields. */
    String file(DueForm form) {
        var names = names();
        return counts.of(form.filter(words)).stream()
                .map(count -> String.join(
                        ";",
                        count.municipality().value(),
                        names.getOrDefault(count.municipality().value(), ""),
                        Integer.toString(count.birthYear()),
                        count.dose().toString(),
                        words.of("due." + count.status()),
                        Integer.toString(count.persons())))
                .collect(Collectors.joining("\r\n", words.of("due.file.head") + "\r\n", "\r\n"));
    }

    private DueView.Row row(String name, List<DueCount> found, Set<DoseStatus> statuses) {
        return new DueView.Row(
                name,
                statuses.stream()
                        .map(status -> DutchNumbers.whole(found.stream()
                                .filter(count -> count.status() == status)
                                .mapToLong(DueCount::persons)
                                .sum()))
                        .toList(),
                DutchNumbers.whole(found.stream().mapToLong(DueCount::persons).sum()));
    }

    private static Function<DueCount, String> rowOf(DueForm.Per per, Map<String, String> names) {
        return switch (per) {
            case prik -> count -> count.dose().toString();
            case gemeente ->
                count -> names.getOrDefault(
                        count.municipality().value(), count.municipality().value());
            case geboortejaar -> count -> Integer.toString(count.birthYear());
        };
    }

    private static Set<DoseStatus> statuses(List<DueCount> found) {
        var present = found.stream()
                .map(DueCount::status)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DoseStatus.class)));
        return ORDER.stream().filter(present::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Option> options(String all, String chosen, Stream<String> values, Function<String, String> label) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.of(all), chosen.isEmpty()));
        values.forEach(value -> options.add(new Option(value, label.apply(value), value.equals(chosen))));
        return options;
    }

    private Stream<String> birthYears() {
        var year = Region.today(clock).getYear();
        return IntStream.rangeClosed(0, CHILDHOOD).mapToObj(age -> Integer.toString(year - age));
    }

    private Map<String, String> names() {
        return Stream.concat(
                        municipalities.all().stream(),
                        Stream.of(new Municipality(MunicipalityCode.UNKNOWN, words.of("due.municipality.unknown"))))
                .collect(Collectors.toMap(home -> home.code().value(), Municipality::name));
    }

    private static String download(DueForm form) {
        return UriComponentsBuilder.fromPath("/aan-de-beurt/telling.csv")
                .queryParam("gemeente", form.gemeente())
                .queryParam("geboortejaar", form.geboortejaar())
                .queryParam("prik", form.prik())
                .encode()
                .build()
                .toString();
    }
}

package nl.wieg.web.desk.absence;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wieg.sessions.Absences;
import nl.wieg.sessions.Remedy;
import nl.wieg.sessions.Repair;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Region;
import nl.wieg.web.desk.StaffNames;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the pages of absence. */
@Component
class AbsencePages {

    private final StaffNames staffNames;
    private final Locations locations;
    private final Municipalities municipalities;
    private final RemedyWords remedies;
    private final Words words;
    private final Clock clock;

    AbsencePages(
            StaffNames staffNames,
            Locations locations,
            Municipalities municipalities,
            RemedyWords remedies,
            Words words,
            Clock clock) {
        this.staffNames = staffNames;
        this.locations = locations;
        this.municipalities = municipalities;
        this.remedies = remedies;
        this.words = words;
        this.clock = clock;
    }

    /** About today. */
    AbsenceForm form() {
        return form(Map.of("van", Region.today(clock).toString()), List.of());
    }

    /** With what was sent, and why it will not do. */
    AbsenceForm form(Map<String, String> sent, List<FormProblem> problems) {
        return new AbsenceForm(Map.copyOf(sent), groups(sent.getOrDefault("wie", "")), Map.of(), problems);
    }

    /** What it asks for. */
    RepairView repair(Repair repair, Map<String, String> sent, List<FormProblem> problems) {
        var places = remedies.places();
        var hidden = new HashMap<String, String>();
        Stream.of("wie", "van", "tot", "reden").forEach(field -> hidden.put(field, sent.getOrDefault(field, "")));
        hidden.put("zegel", repair.seal());
        return new RepairView(
                name(sent.getOrDefault("wie", "")),
                Map.copyOf(hidden),
                repair.cases().stream().map(one -> view(one, places)).toList(),
                repair.groupDays().stream().map(lost -> lost(lost, places)).toList(),
                problems);
    }

    DoneView done(Absences.Repaired repaired, Map<String, String> sent) {
        var places = remedies.places();
        var sessions = repaired.sessions().stream()
                .map(done -> new DoneView.Line(
                        remedies.when(done.of().session()), place(done.of(), places), remedies.of(done.by())));
        var groupDays = repaired.groupDays().stream()
                .map(lost -> new DoneView.Line(
                        remedies.when(lost.day()), place(lost, places), words.of("absence.groupday.done")));
        var toCall = toCall(repaired);
        return new DoneView(
                name(sent.getOrDefault("wie", "")),
                Stream.concat(sessions, groupDays).toList(),
                toCall == 0 ? "" : words.of("absence.tocall", DutchNumbers.whole(toCall)));
    }

    private static int toCall(Absences.Repaired repaired) {
        var ofSessions = repaired.sessions().stream()
                .filter(done -> done.by() instanceof Remedy.NotHeld)
                .mapToInt(done -> done.of().booked());
        var ofGroupDays = repaired.groupDays().stream().mapToInt(Repair.LostGroupDay::booked);
        return ofSessions.sum() + ofGroupDays.sum();
    }

    private RepairView.LostDay lost(Repair.LostGroupDay lost, Map<UUID, String> places) {
        return new RepairView.LostDay(
                remedies.when(lost.day()),
                place(lost, places),
                words.of("absence.booked", DutchNumbers.whole(lost.booked())));
    }

    private static String place(Repair.LostGroupDay lost, Map<UUID, String> places) {
        return places.getOrDefault(lost.day().location(), "");
    }

    private RepairView.CaseView view(Repair.Case one, Map<UUID, String> places) {
        return new RepairView.CaseView(
                SentAbsence.CHOICE + one.session().id(),
                remedies.when(one.session()),
                place(one, places),
                words.of("absence.booked", DutchNumbers.whole(one.booked())),
                IntStream.range(0, one.remedies().size())
                        .mapToObj(i -> new Option(
                                Integer.toString(i), remedies.of(one.remedies().get(i)), i == 0))
                        .toList());
    }

    private static String place(Repair.Case one, Map<UUID, String> places) {
        return places.getOrDefault(one.session().location(), "");
    }

    private List<AbsenceForm.Group> groups(String chosen) {
        return List.of(
                new AbsenceForm.Group(words.of("absence.group.staff"), options(staff(), chosen)),
                new AbsenceForm.Group(words.of("absence.group.halls"), options(halls(), chosen)),
                new AbsenceForm.Group(words.of("absence.group.areas"), options(areas(), chosen)));
    }

    /** Whom or what this is about. */
    private String name(String who) {
        return Stream.of(staff(), halls(), areas())
                .flatMap(all -> all)
                .filter(one -> one.getKey().equals(who))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private Stream<Map.Entry<String, String>> staff() {
        return staffNames.inUse().map(one -> Map.entry(SentAbsence.EMPLOYEE + one.getKey(), one.getValue()));
    }

    private Stream<Map.Entry<String, String>> halls() {
        return locations.all().stream()
                .filter(Location::inUse)
                .map(location -> Map.entry(SentAbsence.HALL + location.id(), location.name()));
    }

    private Stream<Map.Entry<String, String>> areas() {
        return Stream.concat(
                Stream.of(Map.entry(SentAbsence.EVERYTHING, words.of("absence.everything"))),
                municipalities.all().stream()
                        .map(one -> Map.entry(
                                SentAbsence.AREA + one.code().value(), words.of("absence.municipality", one.name()))));
    }

    private static List<Option> options(Stream<Map.Entry<String, String>> all, String chosen) {
        return all.map(one ->
                        new Option(one.getKey(), one.getValue(), one.getKey().equals(chosen)))
                .toList();
    }
}

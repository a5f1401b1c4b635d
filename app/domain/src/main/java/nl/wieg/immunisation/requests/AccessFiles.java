package nl.wieg.immunisation.requests;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.wieg.access.Looks;
import nl.wieg.immunisation.ChildRecord;
import nl.wieg.immunisation.ChildRecords;
import nl.wieg.immunisation.consent.ConsentFile;
import nl.wieg.immunisation.consent.ConsentFiles;
import nl.wieg.immunisation.consent.ScheduleIndication;
import nl.wieg.immunisation.doses.Dose;
import nl.wieg.immunisation.requests.AccessFile.DoseLine;
import nl.wieg.immunisation.requests.AccessFile.DueLine;
import nl.wieg.immunisation.requests.AccessFile.EventLine;
import nl.wieg.immunisation.requests.AccessFile.LookLine;
import nl.wieg.immunisation.requests.AccessFile.SaidLine;
import nl.wieg.immunisation.schedule.Answer;
import nl.wieg.people.Address;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.Retention;
import nl.wieg.people.School;
import nl.wieg.shared.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the file of one person together for who may read it. Only for processes of our own: who may have it is decided before. */
@Component
class AccessFiles {

    private static final int LOOKS = 1_000;

    private final ChildRecords records;
    private final ConsentFiles consents;
    private final Retention retention;
    private final People people;
    private final Looks looks;
    private final Clock clock;

    AccessFiles(
            ChildRecords records, ConsentFiles consents, Retention retention, People people, Looks looks, Clock clock) {
        this.records = records;
        this.consents = consents;
        this.retention = retention;
        this.people = people;
        this.looks = looks;
        this.clock = clock;
    }

    AccessFile of(PersonId asked, PersonId viewer) {
        var person = people.current(asked);
        var record = records.of(person);
        var who = record.person();
        return new AccessFile(
                Region.today(clock),
                who.name().full(),
                who.birthDate(),
                who.municipality().value(),
                line(who.address()),
                who.maskedBsn(),
                school(who.school()),
                FileWords.of(record.authority().kind()),
                retention.keptUntil(person).orElse(null),
                doses(record),
                record.due().map(AccessFiles::due).orElse(List.of()),
                Stream.concat(
                                record.wishes().stream().flatMap(inCare -> said(consents.readAs(viewer, person))),
                                record.indications().stream().map(AccessFiles::line))
                        .toList(),
                record.events().stream()
                        .map(event -> new EventLine(event.seenOn(), event.seen(), event.reportedOn()))
                        .toList(),
                looks(person));
    }

    private static List<DoseLine> doses(ChildRecord record) {
        return record.doses().stream()
                .flatMap(versions -> versions.stream()
                        .map(dose ->
                                line(dose, dose.version() == versions.getLast().version())))
                .toList();
    }

    private static DoseLine line(Dose dose, boolean counts) {
        return new DoseLine(
                dose.givenOn(),
                dose.kind(),
                dose.lot(),
                dose.outcome().code(),
                dose.place(),
                dose.version(),
                counts,
                dose.detail().reason());
    }

    private static List<DueLine> due(Answer answer) {
        return answer.items().stream()
                .map(item -> new DueLine(item.name().toString(), item.status().code(), item.reason()))
                .toList();
    }

    private static Stream<SaidLine> said(ConsentFile file) {
        return Stream.concat(
                file.consents().stream()
                        .map(consent -> new SaidLine(consent.said().on(), FileWords.of(consent), consent.words())),
                file.holds().stream().map(hold -> new SaidLine(hold.said().on(), FileWords.of(hold), hold.words())));
    }

    private static SaidLine line(ScheduleIndication chosen) {
        return new SaidLine(chosen.on(), FileWords.of(chosen.scheme()), chosen.words());
    }

    private List<LookLine> looks(PersonId person) {
        return looks.at(people.all(person).stream().map(PersonId::toString).toList(), 0, LOOKS).looks().stream()
                .map(look -> new LookLine(
                        look.at(), look.organisation(), FileWords.of(look.roles()), look.action(), look.inEmergency()))
                .toList();
    }

    /** A secret one is not in it: the reader may be the one from whom it is kept. */
    private static @Nullable String line(@Nullable Address address) {
        return address == null
                ? null
                : address.street() + " " + address.number() + ", " + address.postcode() + " " + address.place();
    }

    private static @Nullable String school(@Nullable School school) {
        return school == null ? null : school.name();
    }
}

package nl.wieg.immunisation.doses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.events.DosesRecorded;
import nl.wieg.people.People;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The doses of people, given and not given. Nothing is overwritten: a correction is a new version, and the earlier ones stay readable. */
@Service
public class Doses {

    private final DoseTable table;
    private final FormChecks checks;
    private final LotChecks lots;
    private final DoseQuestions questions;
    private final PeopleInCare people;
    private final People everybody;
    private final ApplicationEventPublisher events;
    private final Access access;
    private final Clock clock;

    Doses(
            DoseTable table,
            FormChecks checks,
            LotChecks lots,
            DoseQuestions questions,
            PeopleInCare people,
            People everybody,
            ApplicationEventPublisher events,
            Access access,
            Clock clock) {
        this.table = table;
        this.checks = checks;
        this.lots = lots;
        this.questions = questions;
        this.people = people;
        this.everybody = everybody;
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Records a dose; the same again has no effect.
     *
     * @return what was recorded, and what differs from what was typed
     * @throws DoseRefused if it lies in the future or before birth, if the person is not in care, if the lot may not be given, if something is
     *     missing or cannot be, or if its id stands for another dose: of a form that was sent, and is filled in again
     */
    @Transactional
    public RecordedDose record(RecordDose form) {
        var actor = access.require(
                DosePolicy.RECORD,
                AccessObject.personal("persoon", form.person().toString()));
        var before = table.newest(form.person(), form.id());
        if (before.isPresent()) {
            return again(before.orElseThrow(), form);
        }
        checks.check(form);
        var day = dayOf(form);
        var judged = lots.judge(form, day);
        var dose = new Dose(
                form.id(),
                1,
                form.person(),
                form.outcome(),
                judged.kind(),
                day,
                form.moment(),
                judged.product(),
                judged.lot(),
                form.doseNumber(),
                form.performer(),
                form.place(),
                form.municipality(),
                form.programme(),
                form.setting(),
                clock.instant(),
                actor.name(),
                judged.detail());
        add(dose);
        judged.question().ifPresent(reason -> questions.raise(dose.person(), dose.id(), reason));
        return new RecordedDose(dose, judged.notice());
    }

    /**
     * Says that a dose was never so.
     *
     * @throws NotThere if this person has no such dose
     */
    @Transactional
    public void enteredInError(PersonId person, DoseId id, String reason) {
        var newest = requireNewest(person, id, reason);
        if (newest.outcome() == Outcome.IN_ERROR) {
            return;
        }
        replace(newest, Outcome.IN_ERROR, newest.givenOn(), reason);
    }

    /**
     * Moves a dose to the day on which it was given.
     *
     * @throws NotThere if this person has no such dose
     * @throws DoseRefused if it would lie in the future or before birth, or was said never to be so
     */
    @Transactional
    public void correctDay(PersonId person, DoseId id, LocalDate day, String reason) {
        var newest = requireNewest(person, id, reason);
        if (newest.outcome() == Outcome.IN_ERROR) {
            throw new DoseRefused("Deze prik is doorgehaald. Leg een nieuwe prik vast.");
        }
        requirePossible(person, day);
        if (!newest.givenOn().equals(day)) {
            replace(newest, newest.outcome(), day, reason);
        }
    }

    /** The doses of a person as they count now, by day; those entered in error left out. */
    public List<Dose> of(PersonId person) {
        access.require(DosePolicy.READ, AccessObject.personal("persoon", person.toString()));
        return everybody.all(person).stream()
                .flatMap(each -> table.current(each).stream())
                .sorted(Comparator.comparing(Dose::givenOn))
                .toList();
    }

    /** Every dose of a person by its day, each with all its versions, the newest last. */
    public List<List<Dose>> history(PersonId person) {
        access.require(DosePolicy.READ, AccessObject.personal("persoon", person.toString()));
        var byId = new LinkedHashMap<DoseId, List<Dose>>();
        everybody.all(person).stream().flatMap(each -> table.of(each).stream()).forEach(dose -> byId.computeIfAbsent(
                        dose.id(), id -> new ArrayList<>())
                .add(dose));
        return byId.values().stream()
                .sorted(Comparator.comparing(versions -> versions.getLast().givenOn()))
                .toList();
    }

    private LocalDate dayOf(RecordDose form) {
        var day = form.moment().atZone(Region.ZONE).toLocalDate();
        requirePossible(form.person(), day);
        return day;
    }

    private void requirePossible(PersonId person, LocalDate day) {
        var inCare = people.find(person)
                .orElseThrow(() -> new DoseRefused("Deze persoon is hier niet in zorg. Er is niets vastgelegd."));
        if (day.isAfter(Region.today(clock))) {
            throw new DoseRefused("day", "De datum ligt in de toekomst. Er is niets vastgelegd.");
        }
        if (day.isBefore(inCare.birthDate())) {
            throw new DoseRefused("day", "De datum ligt voor de geboortedatum. Er is niets vastgelegd.");
        }
    }

    private static RecordedDose again(Dose before, RecordDose form) {
        var typed = Objects.requireNonNullElse(before.detail().typedVaccine(), before.kind());
        var isSame = before.outcome() == form.outcome()
                && before.givenOn().equals(form.moment().atZone(Region.ZONE).toLocalDate())
                && typed.equals(form.kind())
                && Objects.requireNonNullElse(before.lot(), "").equals(Lot.number(form.lot()));
        if (!isSame) {
            throw new DoseRefused("Dit formulier is al verstuurd. Open het dossier en leg de andere prik daar vast.");
        }
        return new RecordedDose(before, Optional.empty());
    }

    private Dose requireNewest(PersonId person, DoseId id, String reason) {
        access.require(DosePolicy.CORRECT, AccessObject.personal("persoon", person.toString()));
        checks.checkReason(reason);
        return everybody.all(person).stream()
                .flatMap(each -> table.newest(each, id).stream())
                .findFirst()
                .orElseThrow(() -> new NotThere("Deze prik is er niet."));
    }

    private void replace(Dose newest, Outcome outcome, LocalDate day, String reason) {
        table.supersede(List.of(new DoseTable.Stored(newest.person(), newest.id(), newest.version())));
        add(new Dose(
                newest.id(),
                newest.version() + 1,
                newest.person(),
                outcome,
                newest.kind(),
                day,
                day.equals(newest.givenOn()) ? newest.givenAt() : null,
                newest.product(),
                newest.lot(),
                newest.doseNumber(),
                newest.performer(),
                newest.place(),
                newest.municipality(),
                newest.programme(),
                newest.setting(),
                clock.instant(),
                Actor.current().name(),
                newest.detail().because(reason)));
    }

    private void add(Dose dose) {
        UUID batch = TimeOrderedIds.next();
        table.add(List.of(new DoseVersion(dose, null, batch)));
        events.publishEvent(new DosesRecorded(batch));
    }
}

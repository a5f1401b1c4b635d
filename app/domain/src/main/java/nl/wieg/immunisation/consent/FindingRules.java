package nl.wieg.immunisation.consent;

import static nl.wieg.immunisation.schedule.Question.EVERY_KIND;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.people.Authorities;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonInCare;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Component;

/** Whether a family left anything to find: a finding that decides nothing is refused, since somebody would believe that it did. */
@Component
class FindingRules {

    private static final Predicate<Voices> HOLDERS_ARE_DIVIDED = Voices::areHoldersDivided;
    private static final Predicate<Voices> THE_CHILD_WANTS_IT = voices -> voices.ownStance() == Stance.AGREES;
    private static final Predicate<Voices> THE_CHILD_WANTS_WHAT_HOLDERS_REFUSE =
            THE_CHILD_WANTS_IT.and(voices -> voices.holdersStance() == Stance.REFUSES);

    private final ConsentTable table;
    private final PeopleInCare people;
    private final Authorities authorities;
    private final SamePersons samePersons;
    private final Schedules schedules;

    FindingRules(
            ConsentTable table,
            PeopleInCare people,
            Authorities authorities,
            SamePersons samePersons,
            Schedules schedules) {
        this.table = table;
        this.people = people;
        this.authorities = authorities;
        this.samePersons = samePersons;
        this.schedules = schedules;
    }

    /**
     * Lets the finding through when there is something to find on the day, of one kind of the schedule at least.
     *
     * @throws WrongInput if there is not
     */
    void check(PersonId person, Finding finding, LocalDate day) {
        var about =
                people.find(person).orElseThrow(() -> new NotThere("Er is niemand in zorg met nummer " + person + "."));
        switch (finding) {
            case WISH_STANDS -> checkWish(about, day);
            case GIVE -> require(about, day, HOLDERS_ARE_DIVIDED, "Wie gezag heeft, is het niet oneens.");
            case DO_NOT_GIVE ->
                require(
                        about,
                        day,
                        HOLDERS_ARE_DIVIDED.or(THE_CHILD_WANTS_WHAT_HOLDERS_REFUSE),
                        "Niemand is het oneens. Er is niets te beslissen.");
        }
    }

    private void checkWish(PersonInCare about, LocalDate day) {
        if (AgeBand.on(day, about.birthDate()) != AgeBand.FROM_12) {
            throw new WrongInput("Dit kan alleen bij een kind van 12 tot en met 15 jaar.");
        }
        require(about, day, THE_CHILD_WANTS_IT, "Het kind zei zelf nog geen ja. Leg dat eerst vast.");
    }

    private void require(PersonInCare about, LocalDate day, Predicate<Voices> rule, String otherwise) {
        var same = samePersons.of(about.id());
        var kinds = Stream.concat(Stream.of(EVERY_KIND), schedules.inForce(day).kinds().stream());
        if (kinds.map(kind -> voices(about, same, kind, day)).noneMatch(rule)) {
            throw new WrongInput(otherwise);
        }
    }

    private Voices voices(PersonInCare about, SamePerson same, String kind, LocalDate day) {
        return Voices.of(
                ConsentQuestion.about(about, day, authorities.over(about.id()), table.aboutTreatment(same, kind, day)));
    }
}

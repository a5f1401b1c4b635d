package nl.wieg.web.desk.child;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.doses.DoseDetail;
import nl.wieg.immunisation.doses.DoseId;
import nl.wieg.immunisation.doses.Outcome;
import nl.wieg.immunisation.doses.RecordDose;
import nl.wieg.people.People;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Component;

/** Reads the form of a dose. */
@Component
class DoseForms {

    private static final String NATIONAL_PROGRAMME = "RVP";

    private final People people;
    private final Clock clock;

    DoseForms(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * The dose as it was filled in.
     *
     * @throws WrongInput if something cannot be read
     */
    RecordDose read(SentForm sent) {
        var outcome = sent.choice(Outcome.class, "uitkomst");
        var here = outcome == Outcome.GIVEN;
        return new RecordDose(
                id(sent),
                sent.child(),
                outcome,
                moment(sent.day("dag")),
                sent.text("soort"),
                sent.text("partij"),
                null,
                here ? Actor.current().name() : null,
                sent.told("plaats"),
                people.read(sent.child()).municipality(),
                NATIONAL_PROGRAMME,
                sent.text("wijze"),
                new DoseDetail(
                        sent.told("plek"),
                        sent.told("kant"),
                        null,
                        outcome == Outcome.NOT_GIVEN ? sent.told("reden") : null,
                        outcome == Outcome.ABROAD ? sent.told("bewijs") : null,
                        null,
                        null));
    }

    /** Now, for a dose of today; of an earlier day the hour is not known, and noon is on that day in every zone of ours. */
    private Instant moment(LocalDate day) {
        return day.equals(Region.today(clock))
                ? clock.instant()
                : day.atTime(LocalTime.NOON).atZone(Region.ZONE).toInstant();
    }

    private static DoseId id(SentForm sent) {
        try {
            return new DoseId(UUID.fromString(sent.text("prik")));
        } catch (IllegalArgumentException e) {
            throw new WrongInput("Open dit formulier opnieuw.");
        }
    }
}

package nl.wieg.web.desk.child;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wieg.immunisation.ChildRecord;
import nl.wieg.people.Address;
import nl.wieg.people.PersonRecord;
import nl.wieg.people.School;
import nl.wieg.shared.Region;
import nl.wieg.web.desk.Places;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Puts into words who a child is. */
@Component
class ChildHeads {

    private static final int MONTHS_OF_A_BABY = 24;
    private static final int AREA_DIGITS = 4;

    private final Places places;
    private final Words words;
    private final Clock clock;

    ChildHeads(Places places, Words words, Clock clock) {
        this.places = places;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The head of a record.
     *
     * @param shownBsn the whole number when somebody asked for it
     */
    ChildHead of(ChildRecord record, Optional<String> shownBsn) {
        var person = record.person();
        var masked = Objects.requireNonNullElse(person.maskedBsn(), "");
        return new ChildHead(
                person.id().toString(),
                person.registered() ? person.name().full() : words.of("child.unnamed"),
                Optional.ofNullable(person.birthDate()).map(DutchTimes::day).orElse(""),
                Optional.ofNullable(person.birthDate()).map(this::age).orElse(""),
                places.name(person.municipality()),
                shownBsn.orElse(masked),
                shownBsn.isEmpty() && !masked.isEmpty(),
                Optional.ofNullable(person.address()).map(ChildHeads::lines).orElse(List.of()),
                person.secretAddress(),
                authority(record),
                record.authority().needsReview(),
                Optional.ofNullable(person.school()).map(School::name).orElse(""),
                record.due().isPresent(),
                leave(person));
    }

    /** 3 weken, 14 maanden, 10 jaar. */
    private String age(LocalDate born) {
        var today = Region.today(clock);
        var months = ChronoUnit.MONTHS.between(born, today);
        if (months < 3) {
            return words.of("child.age.weeks", Long.toString(ChronoUnit.WEEKS.between(born, today)));
        }
        return months < MONTHS_OF_A_BABY
                ? words.of("child.age.months", Long.toString(months))
                : words.of("child.age.years", Long.toString(ChronoUnit.YEARS.between(born, today)));
    }

    private List<String> authority(ChildRecord record) {
        return record.holders().isEmpty()
                ? List.of(words.of("child.authority." + record.authority().kind()))
                : record.holders().stream().map(holder -> holder.name().full()).toList();
    }

    private String leave(PersonRecord person) {
        if (person.diedOn() != null) {
            return words.of("child.died", DutchTimes.day(person.diedOn()));
        }
        return person.leftOn() == null ? "" : words.of("child.left", DutchTimes.day(person.leftOn()));
    }

    private static List<String> lines(Address address) {
        var postcode = address.postcode();
        return List.of(
                address.street() + " " + address.number(),
                postcode.substring(0, AREA_DIGITS) + " " + postcode.substring(AREA_DIGITS) + " " + address.place());
    }
}

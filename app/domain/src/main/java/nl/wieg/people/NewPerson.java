package nl.wieg.people;

import java.time.LocalDate;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is not registered here yet.
 *
 * @param language code of ISO 639-1
 */
public record NewPerson(
        PersonKind kind,
        PersonNumbers numbers,
        Identity identity,
        @Nullable LocalDate birthDate,
        MunicipalityCode municipality,
        String language,
        boolean secretAddress,
        @Nullable Contact contact,
        @Nullable School school) {

    /** A child, of whom no more is known. */
    public NewPerson(
            @Nullable Bsn bsn,
            Identity identity,
            @Nullable LocalDate birthDate,
            MunicipalityCode municipality,
            String language,
            boolean secretAddress) {
        this(
                PersonKind.CHILD,
                new PersonNumbers(bsn, null, null),
                identity,
                birthDate,
                municipality,
                language,
                secretAddress,
                null,
                null);
    }

    /** The same, known for something else. */
    public NewPerson as(PersonKind other) {
        return new NewPerson(
                other, numbers, identity, birthDate, municipality, language, secretAddress, contact, school);
    }

    /** The same, with its number in the BRP. */
    public NewPerson withANumber(String aNumber) {
        return numbered(new PersonNumbers(numbers.bsn(), aNumber, numbers.dossier()));
    }

    /** The same, with its number in the earlier register: whoever is known by that number alone is this person. */
    public NewPerson withDossier(String dossier) {
        return numbered(new PersonNumbers(numbers.bsn(), numbers.aNumber(), dossier));
    }

    /** The same, who can be reached there. */
    public NewPerson reachedAt(Contact at) {
        return new NewPerson(kind, numbers, identity, birthDate, municipality, language, secretAddress, at, school);
    }

    /** The same, who goes to that school. */
    public NewPerson goingTo(School other) {
        return new NewPerson(kind, numbers, identity, birthDate, municipality, language, secretAddress, contact, other);
    }

    private NewPerson numbered(PersonNumbers other) {
        return new NewPerson(kind, other, identity, birthDate, municipality, language, secretAddress, contact, school);
    }
}

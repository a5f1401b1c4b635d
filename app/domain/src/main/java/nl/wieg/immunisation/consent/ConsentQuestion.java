package nl.wieg.immunisation.consent;

import java.time.LocalDate;
import java.util.List;
import nl.wieg.people.AuthorityOver;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonInCare;

/**
 * Whether somebody may be given a dose on a day.
 *
 * @param holders who has authority over them; of no account from 16
 * @param authorityIsClear false when nobody has it, when it is not known, or when it is looked into
 * @param statements in the order in which they were said
 */
record ConsentQuestion(
        PersonId person,
        LocalDate birth,
        LocalDate day,
        List<PersonId> holders,
        boolean authorityIsClear,
        List<Statement> statements) {

    ConsentQuestion {
        holders = List.copyOf(holders);
        statements = List.copyOf(statements);
    }

    static ConsentQuestion about(
            PersonInCare person, LocalDate day, AuthorityOver authority, List<Statement> statements) {
        return new ConsentQuestion(
                person.id(), person.birthDate(), day, authority.holders(), !authority.needsReview(), statements);
    }
}

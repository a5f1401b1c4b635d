package nl.wieg.immunisation.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.TestDatabase;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.people.Authorities;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.AuthorityTold;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PeopleTables;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKind;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** A child with two parents who share authority, and who records what they say. */
record AFamily(PersonId mila, PersonId anna, PersonId bart) {

    static final Actor NURSE = new Actor("noor", "Noor Vos", Set.of(Role.NURSE)).in(WorkContext.REGION);
    static final Actor DOCTOR = new Actor("dirk", "Dirk Bos", Set.of(Role.DOCTOR)).in(WorkContext.REGION);
    static final Actor PORTAL = Actor.system("portaal");

    static void nobody() {
        TestDatabase.empty(
                "immunisation_stale",
                "immunisation_status",
                "immunisation_dose",
                "immunisation_consent",
                "immunisation_finding",
                "immunisation_indication",
                "immunisation_wish");
        PeopleTables.empty();
    }

    static AFamily withAChildBorn(LocalDate birth, People people, Authorities authorities) {
        var ids = PORTAL.call(() -> people.admit(List.of(
                named("Mila", birth),
                named("Anna", null).as(PersonKind.PARENT),
                named("Bart", null).as(PersonKind.PARENT))));
        var family = new AFamily(ids.getFirst(), ids.get(1), ids.get(2));
        PORTAL.run(() -> authorities.record(new AuthorityTold(
                family.mila, AuthorityKind.JOINT_PARENTAL, List.of(family.anna, family.bart), false, birth)));
        return family;
    }

    private static NewPerson named(String given, @Nullable LocalDate birth) {
        return new NewPerson(
                null,
                new Identity(new PersonName(given, "", "Kroes"), null),
                birth,
                new MunicipalityCode("GM1699"),
                "nl",
                false);
    }
}

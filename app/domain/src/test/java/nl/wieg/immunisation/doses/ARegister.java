package nl.wieg.immunisation.doses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.jspecify.annotations.Nullable;

/** Who works with the register in its tests, and what they fill in. */
final class ARegister {

    static final Actor NIGHT = Actor.system("nacht");
    static final Actor NURSE = new Actor("nurse-1", "Anna Hof", Set.of(Role.NURSE)).in(WorkContext.REGION);
    static final Actor DOCTOR = new Actor("doctor-1", "Bram Vos", Set.of(Role.DOCTOR)).in(WorkContext.REGION);
    static final Actor PLANNER = new Actor("planner-1", "Piet Baas", Set.of(Role.PLANNER));
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final Instant NOW = TODAY.atTime(10, 40).atZone(Region.ZONE).toInstant();
    static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");

    private ARegister() {}

    /** A child in care, born on 2 May 2016. */
    static PersonId mila(People people) {
        return admitted(people, "Mila", LocalDate.of(2016, 5, 2));
    }

    static PersonId admitted(People people, String name, LocalDate birth) {
        var person = new NewPerson(
                null, new Identity(new PersonName(name, "", "Kroes"), null), birth, NOORDENVELD, "nl", false);
        return NIGHT.call(() -> people.admit(List.of(person))).getFirst();
    }

    /** An HPV dose given in Roden just now. */
    static RecordDose hpv(PersonId person, String lot) {
        return dose(person, Outcome.GIVEN, NOW, "HPV", lot);
    }

    static RecordDose dose(PersonId person, Outcome outcome, Instant moment, String kind, String lot) {
        return dose(DoseId.next(), person, outcome, moment, kind, lot, "Anna Hof");
    }

    static RecordDose dose(
            DoseId id,
            PersonId person,
            Outcome outcome,
            Instant moment,
            String kind,
            String lot,
            @Nullable String performer) {
        return new RecordDose(
                id,
                person,
                outcome,
                moment,
                kind,
                lot,
                1,
                performer,
                "consultatiebureau Roden",
                NOORDENVELD,
                "RVP",
                "KLEINSCHALIG",
                new DoseDetail(
                        "bovenarm",
                        "links",
                        "Bram Vos",
                        outcome == Outcome.NOT_GIVEN ? "koorts" : null,
                        outcome == Outcome.ABROAD ? "geel boekje" : null,
                        null,
                        null));
    }
}

package nl.wieg.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.wieg.access.Actor;
import nl.wieg.demo.DemoConsents.Settled;
import nl.wieg.demo.generator.MadeUpChild;
import nl.wieg.demo.generator.MadeUpFamily;
import nl.wieg.demo.generator.MadeUpLot;
import nl.wieg.demo.generator.MadeUpParent;
import nl.wieg.demo.generator.Population;
import nl.wieg.immunisation.doses.DoseBefore;
import nl.wieg.immunisation.doses.DosesBefore;
import nl.wieg.immunisation.doses.Lot;
import nl.wieg.immunisation.doses.Lots;
import nl.wieg.immunisation.doses.Products;
import nl.wieg.people.Address;
import nl.wieg.people.Authorities;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.AuthorityTold;
import nl.wieg.people.Bsn;
import nl.wieg.people.Contact;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKind;
import nl.wieg.people.PersonName;
import nl.wieg.shared.LostRaces;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.springframework.util.Assert;

/** Fills the register with the made-up families, through what the features offer, once. No bean by itself, like the replay. */
class DemoRegister {

    private static final int FAMILIES_AT_ONCE = 1_000;
    private static final int SAY_EVERY = 10_000;

    private final People people;
    private final Authorities authorities;
    private final Lots lots;
    private final Products products;
    private final DosesBefore doses;

    DemoRegister(People people, Authorities authorities, Lots lots, Products products, DosesBefore doses) {
        this.people = people;
        this.authorities = authorities;
        this.lots = lots;
        this.products = products;
        this.doses = doses;
    }

    /**
     * Takes in all families, unless that was done before.
     *
     * @param settled gets the families that were taken in, some at a time
     * @return whether they were taken in now
     */
    boolean fill(DemoHome home, Population population, Consumer<List<Settled>> settled) {
        if (Files.exists(home.filled())) {
            return false;
        }
        Assert.state(
                !Files.exists(home.filling()),
                "de oefengegevens zijn half geschreven. Verwijder " + home.path() + " en start opnieuw.");
        mark(home.filling());
        Actor.system("demo")
                .run(() -> lots.take(population.lots().stream().map(this::lot).toList()));
        admitAll(population.families(), settled);
        mark(home.filled());
        return true;
    }

    /** From two sides: one waits for the database while the other works. */
    private void admitAll(List<MadeUpFamily> families, Consumer<List<Settled>> settled) {
        var half = families.size() / 2;
        try (var sides = Executors.newFixedThreadPool(2)) {
            var both = List.of(families.subList(0, half), families.subList(half, families.size())).stream()
                    .map(side -> sides.submit(() -> Actor.system("demo").run(() -> admitSide(side, settled))))
                    .toList();
            for (var side : both) {
                side.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("De gezinnen zijn niet allemaal opgenomen", e.getCause());
        }
    }

    private void admitSide(List<MadeUpFamily> families, Consumer<List<Settled>> settled) {
        for (var from = 0; from < families.size(); from += FAMILIES_AT_ONCE) {
            settled.accept(admit(families.subList(from, Math.min(families.size(), from + FAMILIES_AT_ONCE))));
            if (from % SAY_EVERY == 0) {
                say("Gezinnen opnemen: " + from + " van " + families.size());
            }
        }
    }

    private Lot lot(MadeUpLot lot) {
        return Lot.listed(lot.number(), products.find(lot.product()).orElseThrow(), lot.expiresOn(), null, null);
    }

    private List<Settled> admit(List<MadeUpFamily> families) {
        var persons = new ArrayList<NewPerson>();
        families.forEach(family -> {
            family.parents().forEach(parent -> persons.add(parent(family, parent)));
            family.children().forEach(child -> persons.add(child(family, child)));
        });
        var ids = LostRaces.again(() -> people.admit(persons)).iterator();
        var told = new ArrayList<AuthorityTold>();
        var given = new ArrayList<DoseBefore>();
        var settled = new ArrayList<Settled>();
        families.forEach(family -> {
            var parents = family.parents().stream().map(parent -> ids.next()).toList();
            var children = new ArrayList<PersonId>();
            family.children().forEach(child -> {
                var id = ids.next();
                children.add(id);
                told.add(authority(family, child, id, parents));
                given.addAll(doses(family, child, id));
            });
            settled.add(new Settled(family, parents, children));
        });
        LostRaces.again(() -> authorities.recordAll(told));
        LostRaces.again(() -> doses.takeOver(given));
        return settled;
    }

    private static NewPerson parent(MadeUpFamily family, MadeUpParent parent) {
        return new NewPerson(
                        null,
                        new Identity(new PersonName(parent.given(), parent.prefix(), parent.family()), address(family)),
                        parent.birthDate(),
                        municipality(family),
                        "nl",
                        family.secretAddress())
                .as(PersonKind.PARENT)
                .reachedAt(new Contact("ouder" + family.number() + "@voorbeeld.invalid", null, "nl", true, false));
    }

    private static NewPerson child(MadeUpFamily family, MadeUpChild child) {
        var bsn = child.bsn();
        return new NewPerson(
                        bsn == null ? null : Bsn.of(bsn).orElseThrow(),
                        new Identity(new PersonName(child.given(), family.prefix(), family.name()), address(family)),
                        child.birthDate(),
                        municipality(family),
                        "nl",
                        family.secretAddress())
                .withDossier(child.dossier());
    }

    private static Address address(MadeUpFamily family) {
        return new Address(
                family.street(),
                family.houseNumber(),
                family.place().area() + family.postcodeLetters(),
                family.place().name());
    }

    private static MunicipalityCode municipality(MadeUpFamily family) {
        return new MunicipalityCode(family.place().municipality());
    }

    private static AuthorityTold authority(
            MadeUpFamily family, MadeUpChild child, PersonId id, List<PersonId> parents) {
        var kind = AuthorityKind.named(family.authority()).orElseThrow();
        return new AuthorityTold(id, kind, kind.fits(parents.size()) ? parents : List.of(), false, child.birthDate());
    }

    private static List<DoseBefore> doses(MadeUpFamily family, MadeUpChild child, PersonId id) {
        return child.history().stream()
                .map(dose -> new DoseBefore(
                        id, dose.kind(), dose.day(), dose.lot(), municipality(family), "RVP", dose.setting()))
                .toList();
    }

    private static void say(String sentence) {
        System.out.println("Wieg: " + sentence);
    }

    private static void mark(Path file) {
        try {
            Files.writeString(file, LocalDate.now(Region.ZONE).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

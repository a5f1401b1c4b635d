package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The locations, as planners keep them. Two who change one location wait for each other. Every change is refused with {@link WrongInput} when it
 * cannot be, and with {@link NotThere} when there is no such location.
 */
@Service
public class Locations {

    private static final String TYPE = "locatie";

    private final LocationTable table;
    private final Municipalities municipalities;
    private final Access access;
    private final Keeping<LocationId, Location> keeping;

    Locations(LocationTable table, Municipalities municipalities, Access access) {
        this.table = table;
        this.municipalities = municipalities;
        this.access = access;
        this.keeping = new Keeping<>(table, Location::id, TYPE, "Een andere locatie");
    }

    /** All of them, also those out of use, by name. */
    public List<Location> all() {
        access.require(ResourcePolicy.READ, AccessObject.of(TYPE, "alle"));
        return table.all();
    }

    public Location read(LocationId id) {
        access.require(ResourcePolicy.READ, AccessObject.of(TYPE, id.toString()));
        return keeping.read(id);
    }

    /** Adds one that is never open yet. */
    @Transactional
    public LocationId add(LocationFacts facts) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, "nieuw"));
        requireKnown(facts.municipality());
        return keeping.add(Location.of(facts));
    }

    @Transactional
    public void change(LocationId id, LocationFacts facts) {
        change(id, location -> {
            requireKnown(facts.municipality());
            return location.being(facts);
        });
    }

    /** In use again, or out of use. */
    @Transactional
    public void use(LocationId id, boolean isUsed) {
        change(id, location -> location.inUse(isUsed));
    }

    /** Replaces all its openings. */
    @Transactional
    public void open(LocationId id, List<WeeklyHours> openings) {
        change(id, location -> location.opening(openings));
    }

    @Transactional
    public void addOpening(LocationId id, WeeklyHours opening) {
        change(id, location -> location.alsoOpening(opening));
    }

    /** Without effect when it is not there. */
    @Transactional
    public void removeOpening(LocationId id, WeeklyHours opening) {
        change(id, location -> location.notOpening(opening));
    }

    @Transactional
    public void close(LocationId id, Closure closure) {
        change(id, location -> location.closed(closure));
    }

    /** Takes back the closure that begins that day; without effect when there is none. */
    @Transactional
    public void reopen(LocationId id, LocalDate firstDay) {
        change(id, location -> location.reopened(firstDay));
    }

    /** Until the end of the transaction nobody else changes one. */
    @Transactional
    public void hold() {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, "alle"));
        table.holdAll();
    }

    /** Adds those that are new and replaces the others, all or nothing. */
    @Transactional
    public void keep(Collection<Location> all) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, "meer"));
        for (var location : all) {
            requireKnown(location.facts().municipality());
            keeping.keep(location.checked());
        }
    }

    private void change(LocationId id, UnaryOperator<Location> change) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, id.toString()));
        keeping.change(id, change);
    }

    private void requireKnown(MunicipalityCode municipality) {
        if (municipalities.all().stream().noneMatch(known -> known.code().equals(municipality))) {
            throw new WrongInput("municipality", "Kies een gemeente van de regio.");
        }
    }
}

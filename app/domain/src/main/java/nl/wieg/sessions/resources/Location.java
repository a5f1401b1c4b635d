package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wieg.shared.WrongInput;

/** A location as it stands. Each change is a method of this package that refuses what cannot be. */
public record Location(
        LocationId id, LocationFacts facts, boolean inUse, List<WeeklyHours> openings, List<Closure> closures) {

    public Location {
        openings = List.copyOf(openings);
        closures = List.copyOf(closures);
    }

    static Location of(LocationFacts facts) {
        return new Location(LocationId.next(), facts, true, List.of(), List.of()).checked();
    }

    public String name() {
        return facts.name();
    }

    /** Whether it can be used during these hours of this day, holidays left aside. */
    public boolean isOpen(LocalDate day, Hours hours) {
        return inUse
                && openings.stream().anyMatch(opening -> opening.cover(day, hours))
                && closures.stream().noneMatch(closure -> closure.days().includes(day));
    }

    Location being(LocationFacts other) {
        return new Location(id, other, inUse, openings, closures).checked();
    }

    Location inUse(boolean isUsed) {
        return new Location(id, facts, isUsed, openings, closures);
    }

    Location opening(List<WeeklyHours> others) {
        return new Location(id, facts, inUse, others, closures).checked();
    }

    Location alsoOpening(WeeklyHours opening) {
        return opening(Stream.concat(openings.stream(), Stream.of(opening)).toList());
    }

    Location notOpening(WeeklyHours opening) {
        return opening(openings.stream().filter(other -> !other.equals(opening)).toList());
    }

    Location closed(Closure closure) {
        return new Location(
                        id,
                        facts,
                        inUse,
                        openings,
                        Stream.concat(closures.stream(), Stream.of(closure)).toList())
                .checked();
    }

    /** Without the closure that begins that day. */
    Location reopened(LocalDate firstDay) {
        return new Location(
                id,
                facts,
                inUse,
                openings,
                closures.stream()
                        .filter(closure -> !closure.days().first().equals(firstDay))
                        .toList());
    }

    /**
     * Looks at it as a whole.
     *
     * @throws WrongInput for what cannot be
     */
    public Location checked() {
        facts.check();
        WeeklyHours.check(openings);
        closures.forEach(Closure::check);
        Days.checkApart(closures, Closure::days, "Deze locatie is op een van deze dagen al gesloten.");
        return this;
    }
}

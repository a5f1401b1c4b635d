package nl.wieg.sessions.plan;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What would help where a rule could not hold: a team, an opening or a lower minimum, in one Dutch sentence. */
final class Help {

    private final Ground ground;
    private final List<Chance> sessions;
    private final Set<List<Object>> taken = new HashSet<>();
    private final Map<Integer, Long> sessionsOf;

    Help(Ground ground, List<Chance> sessions) {
        this.ground = ground;
        this.sessions = sessions;
        sessions.forEach(session -> {
            taken.add(List.of("location", session.location(), session.part()));
            taken.add(List.of("team", session.team(), session.part()));
        });
        this.sessionsOf = sessions.stream().collect(Collectors.groupingBy(Chance::team, Collectors.counting()));
    }

    /** For an area that has too few dates to choose from. */
    String toChoose(String area, Neighbourhood near) {
        var dates = dates(near);
        Predicate<DayPart> isNew = part -> !dates.contains(part.date());
        if (canBeHeld(near.locations(), isNew)) {
            return "Gebied " + area
                    + " heeft te weinig keuze: voor een sessie op nog een dag komen er te weinig kinderen."
                    + " Een lager kleinste aantal kinderen per sessie helpt.";
        }
        return weekWithoutTeam(near.locations(), isNew)
                .map(week -> "Gebied " + area + " heeft te weinig keuze: een team meer in week " + week + " helpt.")
                .orElse("Gebied " + area
                        + " heeft te weinig keuze: een locatie dichtbij die op nog een dag open is helpt.");
    }

    /** For a plan with too few sessions in the holidays. */
    String toMeetInHolidays() {
        var all =
                IntStream.range(0, ground.instance().locations().size()).boxed().toList();
        if (canBeHeld(all, ground::isHoliday)) {
            return "In de vakantie komen er te weinig kinderen voor nog een sessie."
                    + " Een lager kleinste aantal kinderen per sessie helpt.";
        }
        return weekWithoutTeam(all, ground::isHoliday)
                .map(week -> "Er zijn te weinig sessies in de vakantie: een team meer in week " + week + " helpt.")
                .orElse("Er zijn te weinig sessies in de vakantie: een locatie die dan open is helpt.");
    }

    private Set<LocalDate> dates(Neighbourhood near) {
        return sessions.stream()
                .filter(session -> near.locations().contains(session.location()))
                .map(session -> session.part().date())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With the teams there are. */
    private boolean canBeHeld(Collection<Integer> locations, Predicate<DayPart> when) {
        return ground.chances().stream()
                .filter(chance -> locations.contains(chance.location()) && when.test(chance.part()))
                .anyMatch(chance -> isFree(chance.location(), chance.part())
                        && !taken.contains(List.of("team", chance.team(), chance.part()))
                        && sessionsOf.getOrDefault(chance.team(), 0L)
                                < ground.instance().teams().get(chance.team()).maxSessions());
    }

    private boolean isFree(int location, DayPart part) {
        return !taken.contains(List.of("location", location, part));
    }

    /** The ISO week with most openings that nobody uses, the first of those with as many. */
    private Optional<Integer> weekWithoutTeam(Collection<Integer> locations, Predicate<DayPart> when) {
        return locations.stream()
                .flatMap(location -> unused(location).filter(when))
                .collect(Collectors.groupingBy(Help::week, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .reduce((best, other) -> other.getValue() > best.getValue() ? other : best)
                .map(Map.Entry::getKey);
    }

    private Stream<DayPart> unused(int location) {
        return ground.instance().locations().get(location).open().stream().filter(part -> isFree(location, part));
    }

    private static int week(DayPart part) {
        return part.date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}

package nl.wieg.sessions.rounds.demand;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.Availability;
import nl.wieg.sessions.resources.Available.OpenLocation;
import nl.wieg.sessions.resources.Available.WholeTeam;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Hours;
import org.springframework.stereotype.Component;

/** What rounds can be held with, by the resources as they stand. */
@Component
class ResourceSupplies implements RoundSupplies {

    private final Availability availability;

    ResourceSupplies(Availability availability) {
        this.availability = availability;
    }

    @Override
    public RoundSupply between(LocalDate first, LocalDate last) {
        var available = availability.in(new Days(first, last));
        return new RoundSupply(
                available.locations().stream().map(ResourceSupplies::place).toList(),
                available.teams().stream().map(ResourceSupplies::crew).toList(),
                hours(available.times()),
                available.schoolFree());
    }

    private static RoundSupply.Place place(OpenLocation open) {
        var location = open.location();
        var facts = location.facts();
        return new RoundSupply.Place(
                location.id().value(),
                facts.name(),
                facts.municipality().value(),
                facts.at().x(),
                facts.at().y(),
                facts.rooms().lanes(),
                open.parts());
    }

    private static RoundSupply.Crew crew(WholeTeam whole) {
        var team = whole.team();
        var facts = team.facts();
        return new RoundSupply.Crew(
                team.id().value(), facts.name(), facts.base().x(), facts.base().y(), facts.lanes(), whole.parts());
    }

    private static Map<PartOfDay, RoundSupply.Hours> hours(Map<PartOfDay, Hours> times) {
        return times.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        part -> new RoundSupply.Hours(
                                part.getValue().from(), part.getValue().until())));
    }
}

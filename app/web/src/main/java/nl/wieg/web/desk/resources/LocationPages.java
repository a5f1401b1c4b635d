package nl.wieg.web.desk.resources;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.sessions.resources.Availability;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.LocationFacts;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.ResourcePolicy;
import nl.wieg.shared.Region;
import nl.wieg.web.desk.Places;
import nl.wieg.web.page.DutchNumbers;
import org.springframework.stereotype.Component;

/** Fills the pages of locations. */
@Component
class LocationPages {

    private final Locations locations;
    private final Availability availability;
    private final Places places;
    private final ResourceWords words;
    private final Access access;
    private final Clock clock;

    LocationPages(
            Locations locations,
            Availability availability,
            Places places,
            ResourceWords words,
            Access access,
            Clock clock) {
        this.locations = locations;
        this.availability = availability;
        this.places = places;
        this.words = words;
        this.access = access;
        this.clock = clock;
    }

    LocationsView all() {
        var open = availability.in(ResourceWords.coming(Region.today(clock))).locations().stream()
                .collect(Collectors.toMap(
                        one -> one.location().id(), one -> one.parts().size()));
        return new LocationsView(
                locations.all().stream().map(location -> row(location, open)).toList(), mayChange());
    }

    LocationView page(LocationId id) {
        var location = locations.read(id);
        return new LocationView(
                "/middelen/locaties/" + id,
                location.name(),
                UseBadge.of(location.inUse()),
                facts(location.facts()),
                location.openings().stream().map(words::hours).toList(),
                location.closures().stream()
                        .map(closure -> new DaysRow(
                                closure.days().first().toString(), words.days(closure.days()), closure.reason()))
                        .toList(),
                mayChange());
    }

    /** What stands there now, as the form of its facts has it. */
    Map<String, String> fields(LocationId id) {
        var facts = locations.read(id).facts();
        var fields = new HashMap<>(Map.of(
                "code", facts.code(),
                "naam", facts.name(),
                "soort", facts.kind().name(),
                "adres", facts.address(),
                "gemeente", facts.municipality().value(),
                "x", SentFields.written(facts.at().x()),
                "y", SentFields.written(facts.at().y()),
                "ruimtes", Integer.toString(facts.rooms().rooms()),
                "lijnen", Integer.toString(facts.rooms().lanes())));
        fields.put("rolstoel", facts.comfort().wheelchair() ? "ja" : "");
        fields.put("rustig", facts.comfort().quietRoom() ? "ja" : "");
        fields.put("koelkast", facts.comfort().fridge() ? "ja" : "");
        return fields;
    }

    private LocationsView.Row row(Location location, Map<LocationId, Integer> open) {
        var facts = location.facts();
        return new LocationsView.Row(
                "/middelen/locaties/" + location.id(),
                facts.name(),
                UseBadge.of(location.inUse()),
                words.name("resources.kind", facts.kind()),
                places.name(facts.municipality()),
                DutchNumbers.whole(facts.rooms().lanes()),
                words.comfort(facts.comfort()),
                location.inUse() ? ResourceWords.perWeek(open.getOrDefault(location.id(), 0)) : "");
    }

    private List<Fact> facts(LocationFacts facts) {
        return ResourceWords.facts(
                new Fact("resources.kind", words.name("resources.kind", facts.kind())),
                new Fact("resources.address", facts.address()),
                new Fact("resources.municipality", places.name(facts.municipality())),
                new Fact("resources.rooms", DutchNumbers.whole(facts.rooms().rooms())),
                new Fact("resources.lanes", DutchNumbers.whole(facts.rooms().lanes())),
                new Fact("resources.comfort", words.comfort(facts.comfort())),
                new Fact("resources.point", ResourceWords.point(facts.at())),
                new Fact("resources.code", facts.code()));
    }

    private boolean mayChange() {
        return access.allows(ResourcePolicy.CHANGE);
    }
}

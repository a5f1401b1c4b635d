package nl.wieg.sessions.instances;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.Area;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Location;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.PlanRules.Weights;
import nl.wieg.sessions.plan.Team;
import nl.wieg.shared.InputFields;
import nl.wieg.shared.WrongInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An instance as JSON, in the format of {@code ops/wieg plan}: what cannot be is refused on reading, naming the place. */
public final class PlanInstances {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PlanInstances() {}

    /**
     * The instance.
     *
     * @throws WrongInput at the first thing that cannot be
     */
    public static PlanInstance read(byte[] json) {
        var root = parse(json);
        if (!root.isObject()) {
            throw new WrongInput("Het bestand moet een object zijn, tussen { en }.");
        }
        var fields = new InputFields(root, "Veld ");
        var locations = unique(fields, "locations", fields.each("locations", PlanInstances::location), Location::id);
        var teams = unique(fields, "teams", fields.each("teams", PlanInstances::team), Team::id);
        var instance = new PlanInstance(
                fields.has("name") ? fields.text("name") : "",
                fields.has("seed") ? fields.seed("seed") : 0,
                rules(fields.object("rules")),
                unique(fields, "areas", fields.each("areas", PlanInstances::area), Area::id),
                locations,
                teams,
                Set.copyOf(optional(fields, "holidays", PlanInstances::date)),
                Set.copyOf(optional(fields, "schoolParts", PlanInstances::dayPart)),
                fields.has("pinned") ? fields.each("pinned", PlanInstances::placement) : List.of());
        refusePins(fields, instance);
        return instance;
    }

    /** The instance; reading it gives the same. Lists of days and day parts are in order, numbers are not rounded. */
    public static String write(PlanInstance instance) {
        return InstanceJson.of(instance);
    }

    private static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new WrongInput("Het bestand is geen JSON: " + InputFields.unreadable(e) + ".");
        }
    }

    private static PlanRules rules(InputFields rules) {
        var weights = rules.object("weights");
        var share = weights.has("holidayShareMin") ? weights.number("holidayShareMin", false) : 0;
        if (share > 1) {
            throw weights.refused("holidayShareMin", "dit is een deel, van 0 tot en met 1");
        }
        var most = rules.wholeNumber("maxChildrenPerSession");
        var fewest = rules.wholeNumber("minChildrenPerSession");
        if (fewest > most) {
            throw rules.refused("minChildrenPerSession", fewest + " is meer dan maxChildrenPerSession, " + most);
        }
        return new PlanRules(
                rules.number("maxKm", false),
                rules.wholeNumber("minChoices"),
                most,
                fewest,
                share,
                new Weights(
                        weights.number("uncovered", false),
                        weights.number("regretKm2", false),
                        weights.number("teamKm", false),
                        weights.number("session", false),
                        weights.has("schoolTime") ? weights.number("schoolTime", false) : 0));
    }

    private static Area area(InputFields area) {
        return new Area(
                area.text("id"),
                area.has("municipality") ? area.text("municipality") : "",
                area.number("x", true),
                area.number("y", true),
                area.number("expected", false));
    }

    private static Location location(InputFields location) {
        return new Location(
                location.text("id"),
                location.has("municipality") ? location.text("municipality") : "",
                location.number("x", true),
                location.number("y", true),
                location.wholeNumber("maxLanes"),
                Set.copyOf(location.texts("open", PlanInstances::dayPart)));
    }

    private static Team team(InputFields team) {
        var perLane = team.object("perLane");
        Map<PartOfDay, Integer> children = new EnumMap<>(PartOfDay.class);
        for (var part : PartOfDay.values()) {
            if (perLane.has(part.code())) {
                children.put(part, perLane.wholeNumber(part.code()));
            }
        }
        return new Team(
                team.text("id"),
                team.number("x", true),
                team.number("y", true),
                team.wholeNumber("lanes"),
                children,
                Set.copyOf(team.texts("available", PlanInstances::dayPart)),
                team.wholeNumber("maxSessions"));
    }

    private static Placement placement(InputFields pinned) {
        var part = pinned.text("part");
        return new Placement(
                pinned.text("location"), pinned.text("team"), dayPart(part, why -> pinned.refused("part", why)));
    }

    private static DayPart dayPart(String text, Function<String, WrongInput> refusal) {
        var last = text.length() - 1;
        var part = text.isEmpty() ? "" : text.substring(last);
        return new DayPart(
                date(text.isEmpty() ? "" : text.substring(0, last), refusal),
                PartOfDay.of(part).orElseThrow(() -> refusal.apply("na de datum hoort M, A of E te staan: " + text)));
    }

    private static LocalDate date(String text, Function<String, WrongInput> refusal) {
        try {
            return LocalDate.parse(text, InputFields.DATE);
        } catch (DateTimeException e) {
            throw refusal.apply("deze datum bestaat niet: " + text);
        }
    }

    private static <T> List<T> optional(InputFields fields, String field, InputFields.TextReading<T> reading) {
        return fields.has(field)
                ? fields.texts(field, reading).stream().distinct().toList()
                : List.of();
    }

    private static <T> List<T> unique(InputFields fields, String field, List<T> things, Function<T, String> id) {
        var known = new HashSet<String>();
        for (var i = 0; i < things.size(); i++) {
            if (!known.add(id.apply(things.get(i)))) {
                throw fields.refused(field + "[" + i + "].id", "dit staat er twee keer: " + id.apply(things.get(i)));
            }
        }
        return things;
    }

    /** A pinned session must be one that can be held, beside the other pinned ones. */
    private static void refusePins(InputFields fields, PlanInstance instance) {
        var locations = instance.locations().stream().collect(Collectors.toMap(Location::id, one -> one));
        var teams = instance.teams().stream().collect(Collectors.toMap(Team::id, one -> one));
        var taken = new HashSet<List<Object>>();
        for (var i = 0; i < instance.pinned().size(); i++) {
            var pin = instance.pinned().get(i);
            var place = "pinned[" + i + "]";
            var location = locations.get(pin.location());
            var team = teams.get(pin.team());
            if (location == null) {
                throw fields.refused(place + ".location", "deze locatie is er niet: " + pin.location());
            }
            if (team == null) {
                throw fields.refused(place + ".team", "dit team is er niet: " + pin.team());
            }
            if (!location.open().contains(pin.part())) {
                throw fields.refused(place + ".part", pin.location() + " is dan niet open: " + pin.part());
            }
            if (!team.available().contains(pin.part())) {
                throw fields.refused(place + ".part", pin.team() + " werkt dan niet: " + pin.part());
            }
            if (!taken.add(List.of("team", pin.team(), pin.part()))) {
                throw fields.refused(
                        place + ".team", pin.team() + " heeft dan al een vastgezette sessie: " + pin.part());
            }
            if (!taken.add(List.of("location", pin.location(), pin.part()))) {
                throw fields.refused(
                        place + ".location", pin.location() + " heeft dan al een vastgezette sessie: " + pin.part());
            }
        }
        instance.teams().forEach(team -> refuseTooMany(fields, team, instance.pinned()));
    }

    private static void refuseTooMany(InputFields fields, Team team, List<Placement> pins) {
        var pinned = pins.stream().filter(pin -> pin.team().equals(team.id())).count();
        if (pinned > team.maxSessions()) {
            throw fields.refused(
                    "pinned", team.id() + " heeft er " + pinned + ", en mag er " + team.maxSessions() + " houden");
        }
    }
}

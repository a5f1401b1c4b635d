package nl.wieg.demo.generator;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where sessions can be held in the made-up region: a clinic, hall or school in each of the larger places, and three sports halls. */
public final class MadeUpLocations {

    private static final int PLACES = 60;
    private static final List<String> SPORTS_HALLS = List.of("9401", "7811", "7901");

    private final Dice dice;
    private final List<MadeUpLocation> locations = new ArrayList<>();

    private MadeUpLocations(Dice dice) {
        this.dice = dice;
    }

    /** The same seed gives the same locations, always. */
    public static List<MadeUpLocation> of(long seed, List<Municipality> municipalities) {
        var made = new MadeUpLocations(Dice.of(seed, "locations", 0));
        Place.ofTheRegion().stream()
                .sorted(Comparator.comparingDouble(place -> -children(place, municipalities)))
                .limit(PLACES)
                .forEach(made::add);
        return List.copyOf(made.locations);
    }

    private static double children(Place place, List<Municipality> municipalities) {
        return municipalities.stream()
                        .filter(municipality -> municipality.code().equals(place.municipality()))
                        .mapToInt(Municipality::inhabitants)
                        .sum()
                * place.weight();
    }

    private void add(Place place) {
        if (SPORTS_HALLS.contains(place.area())) {
            locations.add(sportsHall(place));
        }
        locations.add(
                switch (locations.size() % 5) {
                    case 1, 3 -> villageHall(place);
                    case 4 -> school(place);
                    default -> clinic(place);
                });
    }

    private MadeUpLocation clinic(Place place) {
        var days = MadeUpHours.some(2, dice).map(MadeUpHours::day);
        var evenings = MadeUpHours.some(1, dice).map(MadeUpHours::evening);
        return location(place, "Consultatiebureau", "clinic", 2, dice.perMille(700), Stream.concat(days, evenings));
    }

    private MadeUpLocation villageHall(Place place) {
        var hours =
                new ArrayList<>(MadeUpHours.some(3, dice).map(MadeUpHours::day).toList());
        MadeUpHours.some(2, dice).map(MadeUpHours::evening).forEach(hours::add);
        if (dice.perMille(400)) {
            hours.add(MadeUpHours.everyOtherSaturday());
        }
        return location(place, "Dorpshuis", "village_hall", 3, dice.perMille(300), hours.stream());
    }

    private MadeUpLocation school(Place place) {
        var hours = Stream.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
                .map(MadeUpHours::evening);
        return location(
                place,
                "Basisschool",
                "school",
                2,
                true,
                Stream.concat(Stream.of(MadeUpHours.day(DayOfWeek.WEDNESDAY)), hours));
    }

    private MadeUpLocation sportsHall(Place place) {
        var hours = Stream.of(MadeUpHours.day(DayOfWeek.WEDNESDAY), MadeUpHours.everyOtherSaturday());
        return location(place, "Sporthal", "other", 10, false, hours);
    }

    private MadeUpLocation location(
            Place place, String what, String kind, int lanes, boolean quietRoom, Stream<MadeUpHours> openings) {
        return new MadeUpLocation(
                (what + "-" + place.name()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                what + " " + place.name(),
                kind,
                place,
                Math.max(1, lanes / 2),
                lanes,
                dice.perMille(900),
                quietRoom,
                openings.toList());
    }
}

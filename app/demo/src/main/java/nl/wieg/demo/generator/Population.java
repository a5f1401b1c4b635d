package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.wieg.demo.generator.ChildHistory.Attitude;

/**
 * The children of the made-up region with their parents: by municipality as its inhabitants are, by age as cohorts are, and their doses as
 * plausible parents would have it. The same seed and day give the same people, always.
 */
public final class Population {

    private static final double OBJECTING = 30;
    private static final double HESITANT = 70;
    private static final int BIRTHS_APART_DAYS = 900;
    private static final int BSN_EVERY = 10;
    private static final int HPV_APART = 160;

    private final List<MadeUpFamily> families;
    private final Map<String, NavigableMap<LocalDate, List<MadeUpChild>>> willing = new HashMap<>();
    private final Map<String, LocalDate> came = new HashMap<>();

    private Population(List<MadeUpFamily> families) {
        this.families = families;
        families.stream().filter(family -> !family.objects()).forEach(this::index);
    }

    /** So many children of 0 to 18 years on that day. */
    public static Population of(long seed, List<Municipality> municipalities, int children, LocalDate today) {
        return new Population(new Maker(seed, municipalities, today).families(children));
    }

    public List<MadeUpFamily> families() {
        return families;
    }

    /** The lots that their doses came from. */
    public List<MadeUpLot> lots() {
        Map<String, MadeUpLot> lots = new TreeMap<>();
        families.stream()
                .flatMap(family -> family.children().stream())
                .flatMap(child -> child.history().stream())
                .forEach(dose -> MadeUpLot.of(dose.kind(), dose.day()).ifPresent(lot -> lots.put(lot.number(), lot)));
        return List.copyOf(lots.values());
    }

    /** A child of this municipality and age in months who comes for these vaccines that day; none who came for them before. */
    Optional<MadeUpChild> comes(
            String municipality, LocalDate day, int fromMonths, int toMonths, String vaccines, Dice dice) {
        List<MadeUpChild> candidates = willing
                .getOrDefault(municipality, Collections.emptyNavigableMap())
                .subMap(day.minusMonths(toMonths), true, day.minusMonths(fromMonths), true)
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        int from = dice.below(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            MadeUpChild child = candidates.get((from + i) % candidates.size());
            String visit = child.dossier() + vaccines;
            LocalDate before = came.get(visit);
            boolean again = vaccines.equals("HPV")
                    && before != null
                    && Math.abs(ChronoUnit.DAYS.between(before, day)) >= HPV_APART;
            if (before == null || again) {
                came.put(visit, day);
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private void index(MadeUpFamily family) {
        family.children()
                .forEach(child -> willing.computeIfAbsent(family.place().municipality(), code -> new TreeMap<>())
                        .computeIfAbsent(child.birthDate(), day -> new ArrayList<>())
                        .add(child));
    }

    /** Makes families until every child has one. */
    private static final class Maker {

        private static final int AGES = 19;
        private static final int OLDEST_FIRST = 38;
        private static final int YOUNGEST_FIRST = 20;
        private static final List<String> LETTERS = List.of("AB", "BC", "CD", "EG", "HJ", "KL", "MN", "PR", "TV", "XZ");

        private final Dice dice;
        private final LocalDate today;
        private final List<Municipality> municipalities;
        private final Weighted<Table.Row> names =
                new Weighted<>(Table.read("family-names.csv").rows(), row -> row.weight("gewicht"));
        private final List<String> given = Table.lines("first-names.txt");
        private final List<String> streets = Table.lines("streets.txt");
        private final List<Place> places = Place.ofTheRegion();
        private final ChildHistory histories;
        private final Iterator<String> numbers = TestNumbers.all();
        private final List<MadeUpFamily> families = new ArrayList<>();
        private int children;

        Maker(long seed, List<Municipality> municipalities, LocalDate today) {
            this.dice = Dice.of(seed, "population", today.getYear());
            this.today = today;
            this.municipalities = municipalities;
            this.histories = new ChildHistory(today);
        }

        List<MadeUpFamily> families(int total) {
            List<Long> shares = Shares.of(
                    total,
                    municipalities.stream().map(m -> (double) m.inhabitants()).toList());
            for (int i = 0; i < shares.size(); i++) {
                String code = municipalities.get(i).code();
                settle(
                        births(shares.get(i)),
                        new Weighted<>(
                                places.stream()
                                        .filter(place -> place.municipality().equals(code))
                                        .toList(),
                                Place::weight));
            }
            return List.copyOf(families);
        }

        /** Birth dates of so many children, by day. */
        private NavigableMap<LocalDate, Integer> births(long total) {
            List<Double> weights = Table.read("cohorts.csv").rows().stream()
                    .map(row -> row.weight("gewicht"))
                    .toList();
            List<Long> perAge = Shares.of(total, weights.subList(0, AGES));
            NavigableMap<LocalDate, Integer> births = new TreeMap<>();
            for (int age = 0; age < AGES; age++) {
                LocalDate youngest = today.minusYears(age);
                int days = (int) ChronoUnit.DAYS.between(today.minusYears(age + 1L), youngest);
                for (long child = 0; child < perAge.get(age); child++) {
                    births.merge(youngest.minusDays(dice.below(days)), 1, Integer::sum);
                }
            }
            return births;
        }

        private void settle(NavigableMap<LocalDate, Integer> births, Weighted<Place> homes) {
            while (!births.isEmpty()) {
                families.add(family(births, homes.draw(dice)));
            }
        }

        private MadeUpFamily family(NavigableMap<LocalDate, Integer> births, Place place) {
            Attitude attitude = dice.perMille(OBJECTING)
                    ? Attitude.OBJECTS
                    : dice.perMille(HESITANT) ? Attitude.HESITANT : Attitude.WILLING;
            Table.Row name = names.draw(dice);
            List<LocalDate> days = siblings(births);
            boolean single = dice.perMille(140);
            List<MadeUpParent> parents = new ArrayList<>();
            for (int i = 0; i < (single ? 1 : 2); i++) {
                Table.Row own = i == 0 ? name : names.draw(dice);
                parents.add(new MadeUpParent(
                        dice.oneOf(given),
                        own.text("voorvoegsel"),
                        own.text("naam"),
                        days.getFirst()
                                .minusYears(dice.between(YOUNGEST_FIRST, OLDEST_FIRST))
                                .minusDays(dice.below(365))));
            }
            return new MadeUpFamily(
                    families.size() + 1,
                    name.text("voorvoegsel"),
                    name.text("naam"),
                    place,
                    dice.oneOf(streets),
                    String.valueOf(dice.between(1, 180)),
                    dice.oneOf(LETTERS),
                    dice.perMille(4),
                    authority(single),
                    attitude == Attitude.OBJECTS,
                    List.copyOf(parents),
                    days.stream().map(day -> child(day, attitude)).toList());
        }

        /** One to three children with some years between them; now and then twins. */
        private List<LocalDate> siblings(NavigableMap<LocalDate, Integer> births) {
            LocalDate first = take(births, births.firstKey());
            List<LocalDate> days = new ArrayList<>(List.of(first));
            if (dice.perMille(15) && births.containsKey(first)) {
                days.add(take(births, first));
            }
            int more = dice.perMille(350) ? 0 : dice.perMille(300) ? 2 : 1;
            for (int i = 0; i < more; i++) {
                LocalDate next = births.ceilingKey(days.getLast().plusDays(BIRTHS_APART_DAYS + dice.below(300) - 150L));
                if (next != null) {
                    days.add(take(births, next));
                }
            }
            return days;
        }

        private MadeUpChild child(LocalDate birth, Attitude attitude) {
            children++;
            return new MadeUpChild(
                    "J-8%06d".formatted(children),
                    dice.oneOf(given),
                    birth,
                    children % BSN_EVERY == 0 && numbers.hasNext() ? numbers.next() : null,
                    histories.of(birth, attitude, dice));
        }

        private String authority(boolean single) {
            if (dice.perMille(3)) {
                return "GezagNietTeBepalen";
            }
            if (dice.perMille(1)) {
                return "TijdelijkGeenGezag";
            }
            return single ? "EenhoofdigOuderlijkGezag" : "GezamenlijkOuderlijkGezag";
        }

        private static LocalDate take(NavigableMap<LocalDate, Integer> births, LocalDate day) {
            births.compute(day, (key, left) -> left == null || left == 1 ? null : left - 1);
            return day;
        }
    }
}

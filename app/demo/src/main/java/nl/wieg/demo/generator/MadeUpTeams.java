package nl.wieg.demo.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who goes out in the made-up region: a team in each municipality, of which somebody is off each day of the week and which is late one evening; and
 * some nurses in no team, who step in.
 */
public final class MadeUpTeams {

    private static final int TWO_LANES = 2;
    private static final int STEP_IN = 5;
    private static final int WEEKS_AHEAD = 10;
    private static final List<String> WITH_DOCTOR = List.of("GM0106", "GM0114", "GM0118");

    private final Dice dice;
    private final LocalDate today;
    private final List<String> given = Table.lines("first-names.txt");
    private final Weighted<Table.Row> names =
            new Weighted<>(Table.read("family-names.csv").rows(), row -> row.weight("gewicht"));
    private int employees;

    private MadeUpTeams(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    /**
     * The same seed and day give the same people, always.
     *
     * @return last a team without lanes: those who step in
     */
    public static List<MadeUpTeam> of(long seed, List<Municipality> municipalities, LocalDate today) {
        var made = new MadeUpTeams(Dice.of(seed, "teams", today.getYear()), today);
        var teams = IntStream.range(0, municipalities.size()).mapToObj(i -> made.team(municipalities.get(i), i));
        return Stream.concat(teams, Stream.of(made.stepIn(municipalities))).toList();
    }

    private MadeUpTeam team(Municipality municipality, int number) {
        var base = base(municipality);
        var late = MadeUpHours.WEEKDAYS.get(number % 4);
        var members = new ArrayList<MadeUpEmployee>();
        var hasDoctor = WITH_DOCTOR.contains(municipality.code());
        for (var i = 0; i <= TWO_LANES; i++) {
            var off = MadeUpHours.WEEKDAYS.get((number + 2 * i) % 5);
            members.add(employee(hasDoctor && i == TWO_LANES ? "assistant" : "nurse", base, pattern(late, off)));
        }
        if (hasDoctor) {
            members.add(employee("doctor", base, pattern(late, DayOfWeek.FRIDAY)));
        }
        return new MadeUpTeam(
                "team-" + municipality.code().toLowerCase(Locale.ROOT),
                "Team " + municipality.name(),
                base,
                TWO_LANES,
                members);
    }

    private MadeUpTeam stepIn(List<Municipality> municipalities) {
        return new MadeUpTeam(
                "invallers",
                "Invallers",
                base(municipalities.getFirst()),
                0,
                IntStream.range(0, STEP_IN)
                        .mapToObj(i -> employee(
                                "nurse",
                                base(municipalities.get(2 * i)),
                                pattern(MadeUpHours.WEEKDAYS.get(i % 4), MadeUpHours.WEEKDAYS.get((i + 2) % 5))))
                        .toList());
    }

    private static List<MadeUpHours> pattern(DayOfWeek late, DayOfWeek off) {
        var week = MadeUpHours.WEEKDAYS.stream()
                .filter(day -> day != off)
                .map(day -> day == late ? MadeUpHours.late(day) : MadeUpHours.day(day));
        return Stream.concat(week, Stream.of(MadeUpHours.everyOtherSaturday())).toList();
    }

    private MadeUpEmployee employee(String profession, Place base, List<MadeUpHours> pattern) {
        employees++;
        var family = names.draw(dice);
        var prefix = family.text("voorvoegsel");
        return new MadeUpEmployee(
                "m%04d".formatted(1000 + employees),
                dice.oneOf(given) + " " + (prefix.isEmpty() ? "" : prefix + " ") + family.text("naam"),
                profession,
                base,
                today.plusDays(dice.between(60, 1_000)),
                pattern,
                dice.perMille(150) ? Optional.of(today.plusWeeks(dice.between(1, WEEKS_AHEAD))) : Optional.empty());
    }

    private static Place base(Municipality municipality) {
        return Place.ofTheRegion().stream()
                .filter(place -> place.municipality().equals(municipality.code()))
                .max(Comparator.comparingDouble(Place::weight))
                .orElseThrow();
    }
}

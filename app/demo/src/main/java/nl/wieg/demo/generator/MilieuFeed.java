package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The milieu source: closed cases of policy advice, some for no municipality, some changed, some told twice. */
final class MilieuFeed {

    private static final String SOURCE = "milieu";

    private final Region region;

    MilieuFeed(Region region) {
        this.region = region;
    }

    List<EnvironmentCase> items(int year) {
        Dice dice = region.dice(SOURCE, year);
        int volume = Math.toIntExact(region.volumes().of("milieuadviezen", year));
        List<EnvironmentCase> cases = new ArrayList<>();
        for (int number = 1; number <= volume; number++) {
            cases.add(advice(new Turn(number, volume), year, dice));
            if (number % 40 == 0) {
                cases.add(cases.getLast());
            }
        }
        Rubbish.of(SOURCE, year).forEach(line -> cases.add(parsed(line, dice)));
        cases.sort(Comparator.comparing(EnvironmentCase::endDate));
        return cases;
    }

    private EnvironmentCase advice(Turn turn, int year, Dice dice) {
        LocalDate end = turn.dayOf(year);
        List<EnvironmentCase.Feature> features = new ArrayList<>();
        if (!dice.perMille(50)) {
            features.add(new EnvironmentCase.Feature(region.municipality(dice), "gemeente"));
        }
        if (dice.perMille(80)) {
            features.add(new EnvironmentCase.Feature("2", "versie"));
        }
        return new EnvironmentCase(
                dice.uuid().toString(),
                "MG-%d-%04d".formatted(year, turn.number()),
                end.minusDays(dice.between(10, 120)).toString(),
                end.toString(),
                List.copyOf(features));
    }

    private static EnvironmentCase parsed(String line, Dice dice) {
        String[] fields = line.split(";", -1);
        return new EnvironmentCase(
                dice.uuid().toString(),
                fields[0],
                fields[1],
                fields[2],
                List.of(new EnvironmentCase.Feature(fields[3], "gemeente")));
    }
}

package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sends records by way of what goes wrong in real life. None of it changes a figure: when the highest version of every
 * key is taken, what was asked for stands, and what was made besides has lapsed.
 */
final class Mishaps {

    private static final int LONGEST_DELAY = 20;

    private final Region region;
    private final Dice dice;
    private final Weighted<Mishap> fate;
    private final double withdrawnPerMille;

    private Mishaps(Region region, Dice dice, Table.Row rates) {
        this.region = region;
        this.dice = dice;
        Map<Mishap, Double> chances = new EnumMap<>(Mishap.class);
        for (Mishap mishap : Mishap.values()) {
            chances.put(mishap, mishap.perMille(rates));
        }
        this.fate = new Weighted<>(List.copyOf(chances.keySet()), mishap -> chances.getOrDefault(mishap, 0.0));
        this.withdrawnPerMille = rates.weight("ingetrokken");
    }

    static Mishaps of(String source, Region region, Dice dice) {
        return Table.read("mishaps.csv").rows().stream()
                .filter(row -> row.text("bron").equals(source))
                .map(row -> new Mishaps(region, dice, row))
                .findFirst()
                .orElseThrow();
    }

    /** Makes as many records as must count, and evenly among them some more that are withdrawn; sends them all. */
    <R extends SourceRecord<R>> List<Sent<R>> send(long volume, Function<Turn, R> maker) {
        long withdrawn = Math.round(volume * withdrawnPerMille / 1000);
        int all = Math.toIntExact(volume + withdrawn);
        List<Sent<R>> sent = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            R item = maker.apply(new Turn(i + 1, all));
            boolean lapses = (i + 1) * withdrawn / all > i * withdrawn / all;
            (lapses ? withdraw(item) : send(item)).forEach(sent::add);
        }
        return sent;
    }

    /** Sends a record that counts. */
    <R extends SourceRecord<R>> Stream<Sent<R>> send(R item) {
        LocalDate day = item.day();
        LocalDate later = later(day);
        return switch (fate.draw(dice)) {
            case CORRECTED -> Stream.of(sent(item.earlier(region, dice), day), sent(item.withVersion(2), later));
            case OVERTAKEN -> Stream.of(sent(item.withVersion(2), day), sent(item.earlier(region, dice), later));
            case TWICE -> Stream.of(sent(item, day), sent(item, later));
            // on one day, so in one file: what came first is then first in whatever order the files are read
            case CONTRADICTED -> Stream.of(sent(item, day), sent(item.earlier(region, dice), day));
            case DELAYED -> Stream.of(sent(item, later));
            case RETURNED ->
                Stream.concat(withdrawAfter(item, later), Stream.of(sent(item.withVersion(3), later.plusDays(1))));
            case NONE -> Stream.of(sent(item, day));
        };
    }

    private <R extends SourceRecord<R>> Stream<Sent<R>> withdraw(R item) {
        return dice.perMille(250)
                ? item.lapsed().map(lapsed -> sent(lapsed, item.day())).stream()
                : withdrawAfter(item, later(item.day()));
    }

    private <R extends SourceRecord<R>> Stream<Sent<R>> withdrawAfter(R item, LocalDate later) {
        return Stream.concat(
                Stream.of(sent(item, item.day())),
                item.lapsed().map(lapsed -> sent(lapsed.withVersion(2), later)).stream());
    }

    private LocalDate later(LocalDate day) {
        return day.plusDays(dice.between(1, LONGEST_DELAY));
    }

    private static <R> Sent<R> sent(R item, LocalDate on) {
        return new Sent<>(item, on);
    }
}

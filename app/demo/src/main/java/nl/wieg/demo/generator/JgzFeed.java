package nl.wieg.demo.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Youth health care: how many children are in care at the end of a month, by municipality and year of birth. */
final class JgzFeed extends FileFeed<JgzFeed.Stock> {

    private static final String HEADER = "peildatum;versie;gemeentecode;geboortejaar;aantal";

    private final List<Double> cohorts = Table.read("cohorts.csv").rows().stream()
            .map(row -> row.weight("gewicht"))
            .toList();

    record Stock(LocalDate day, int version, String municipality, int birthYear, long children)
            implements SourceRecord<Stock> {

        @Override
        public Stock withVersion(int other) {
            return new Stock(day, other, municipality, birthYear, children);
        }

        @Override
        public Stock earlier(Region region, Dice dice) {
            return new Stock(day, version, municipality, birthYear, children + dice.between(1, 9));
        }
    }

    JgzFeed(Region region) {
        super("jgz", Rhythm.MONTHLY, region);
    }

    @Override
    List<Sent<Stock>> sent(int year) {
        Mishaps mishaps = mishaps(dice(year));
        return Rhythm.MONTHLY.closings(year, year).stream()
                .flatMap(day -> snapshot(day).stream())
                .flatMap(mishaps::send)
                .toList();
    }

    @Override
    String line(Stock stock) {
        return Csv.line(stock.day(), stock.version(), stock.municipality(), stock.birthYear(), stock.children());
    }

    @Override
    FeedFile file(LocalDate closing, List<String> lines) {
        String name = "jgz-%d-%02d.csv".formatted(closing.getYear(), closing.getMonthValue());
        // the extract is made by hand in two ways: from the even months on a machine that adds a BOM
        String bom = closing.getMonthValue() % 2 == 0 ? "\uFEFF" : "";
        return new FeedFile(name, bom + Csv.file(HEADER, lines, "\n"), StandardCharsets.UTF_8);
    }

    private List<Stock> snapshot(LocalDate day) {
        List<Municipality> municipalities = region().municipalities();
        List<Long> perMunicipality = Shares.of(
                children(day),
                municipalities.stream().map(m -> (double) m.inhabitants()).toList());
        List<Stock> snapshot = new ArrayList<>();
        for (int i = 0; i < municipalities.size(); i++) {
            List<Long> perAge = Shares.of(perMunicipality.get(i), weights(day));
            for (int age = 0; age < perAge.size(); age++) {
                snapshot.add(new Stock(day, 1, municipalities.get(i).code(), day.getYear() - age, perAge.get(age)));
            }
        }
        return snapshot;
    }

    /** From the end of last year to the end of this one in a straight line; the first year known stands still. */
    private long children(LocalDate day) {
        long now = volume("kinderen-in-zorg", day.getYear());
        long before = region().volumes().knows(day.getYear() - 1) ? volume("kinderen-in-zorg", day.getYear() - 1) : now;
        return before + (now - before) * day.getMonthValue() / 12;
    }

    /** Of the youngest cohort only those born by then are in care. */
    private List<Double> weights(LocalDate day) {
        return IntStream.range(0, cohorts.size())
                .mapToObj(age -> age == 0 ? cohorts.get(age) * day.getMonthValue() / 12 : cohorts.get(age))
                .toList();
    }
}

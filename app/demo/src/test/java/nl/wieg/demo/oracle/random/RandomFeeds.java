package nl.wieg.demo.oracle.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.wieg.demo.oracle.Fields;
import nl.wieg.demo.oracle.RestHarvest;

/**
 * Feeds of one year by chance: the same seed, year and day give the same bytes and items.
 *
 * @param year that will be counted; its neighbours have records too
 * @param today in Amsterdam, which decides what doses are in the future
 * @param keys how many keys a source has at most
 */
public record RandomFeeds(long seed, int year, LocalDate today, int keys) {

    /** Feeds of a handy size: some hundreds of records in all. */
    public RandomFeeds(long seed, int year, LocalDate today) {
        this(seed, year, today, 80);
    }

    /** Writes the files of all sources that this seed delivers, and tells what the REST sources hold. */
    public RandomDelivery writeInto(Path directory) {
        Days days = new Days(year, today);
        boolean complete = !new Dice(seed, "snapshot").oneIn(5);
        folder(directory, "osiris", new OsirisSource(days), new OsirisWriting());
        folder(directory, "gir", new GirSource(days), csv(GirSource.COLUMNS, Charset.forName("windows-1252")));
        folder(directory, "jgz", new JgzSource(days, complete), csv(JgzSource.COLUMNS, UTF_8));
        folder(directory, "veilig-thuis", new VeiligThuisSource(days), new VeiligThuisWriting());
        folder(directory, "financien", new FinancienSource(days), csv(FinancienSource.COLUMNS, UTF_8));
        folder(directory, "doses", new DosesSource(days), csv(DosesSource.COLUMNS, UTF_8));
        folder(directory, "tevredenheid", new TevredenheidSource(days), csv(TevredenheidSource.COLUMNS, UTF_8));
        strayFiles(directory);
        RestHarvest covid = harvest("covid", new CovidSource(days), Json::covidItem);
        RestHarvest milieu = harvest("milieu", new MilieuSource(days), Json::milieuItem);
        return new RandomDelivery(year, today, directory, covid, milieu);
    }

    private static FileWriting csv(List<String> columns, Charset charset) {
        return new CsvWriting(columns, charset);
    }

    private void folder(Path directory, String name, RandomSource source, FileWriting writing) {
        Dice dice = new Dice(seed, name);
        RandomFolder folder = new RandomFolder(directory.resolve(name), writing, dice);
        List<Fields> unsent = unsent(source, dice);
        switch (dice.between(1, 24)) {
            case 1 -> {}
            case 2 -> folder.writeUnreadable(unsent);
            case 3 -> folder.write(List.of(), unsent);
            default -> folder.write(records(source, dice), unsent);
        }
    }

    private List<Fields> records(RandomSource source, Dice dice) {
        if (source instanceof TevredenheidSource survey && dice.oneIn(3)) {
            return survey.awkwardShare(dice);
        }
        return new Stories(source, dice).told(dice.between(1, keys));
    }

    /** Good records of keys of their own and of the highest version: were one counted, it would show. */
    private static List<Fields> unsent(RandomSource source, Dice dice) {
        List<Fields> unsent = new ArrayList<>();
        for (int serial = 1; serial <= 6; serial++) {
            unsent.add(source.key(dice, serial).and(source.version(99)).and(source.content(dice)));
        }
        return unsent;
    }

    private RestHarvest harvest(String name, RandomSource source, BiFunction<Fields, Dice, String> written) {
        Dice dice = new Dice(seed, name);
        if (dice.oneIn(12)) {
            return new RestHarvest.NotAsked();
        }
        List<String> items = new ArrayList<>();
        for (Fields record : dice.oneIn(12) ? List.<Fields>of() : records(source, dice)) {
            items.add(written.apply(record, dice));
            if (dice.oneIn(30)) {
                items.add(Json.rubbish(dice));
            }
        }
        return new RestHarvest.Complete(List.copyOf(items));
    }

    private static void strayFiles(Path directory) {
        try {
            Files.createDirectories(directory.resolve("brp"));
            Files.writeString(directory.resolve("LEESMIJ.txt"), "Geen bron.\n");
            Files.writeString(directory.resolve("brp/mutaties.csv"), "geen;bron\n1;2\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

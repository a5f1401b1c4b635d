package nl.wieg.demo.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A region that never was, and all that its sources would have sent about it. */
public final class MadeUpDrenthe {

    private final Region region;

    private MadeUpDrenthe(Region region) {
        this.region = region;
    }

    /** The region as this seed makes it: the same seed and municipalities give the same bytes, always. */
    public static MadeUpDrenthe of(long seed, List<Municipality> municipalities) {
        return new MadeUpDrenthe(new Region(seed, List.copyOf(municipalities), Volumes.read(), Optional.empty()));
    }

    /** The same region, whose group doses are given to these children, as far as they have the age. */
    public MadeUpDrenthe with(Population population) {
        return new MadeUpDrenthe(
                new Region(region.seed(), region.municipalities(), region.volumes(), Optional.of(population)));
    }

    /**
     * Writes the files of the seven file sources to {@code inbox/<source>/}, each as {@code .part} first.
     * What arrives after the last year lies in the last file of that year, so that any range of years is complete.
     *
     * @throws IllegalArgumentException when there is no such year, or one without made-up volumes
     */
    public void writeFiles(Path inbox, int fromYear, int toYear) {
        region.volumes().require(fromYear, toYear);
        Incidents incidents = Incidents.read();
        for (FileFeed<?> feed : fileFeeds()) {
            FeedWriter writer = new FeedWriter(inbox.resolve(feed.source()));
            for (FeedFile file : feed.files(fromYear, toYear)) {
                writer.write(file);
                incidents.upon(feed.source(), file).forEach(writer::write);
            }
        }
    }

    /**
     * Every item the covid source returns for the days of a year in Amsterdam, in order of time as written; changed,
     * lapsed and bad ones too.
     *
     * @throws IllegalArgumentException when the year has no made-up volumes
     */
    public List<CovidDose> covid(int year) {
        return new CovidFeed(region).items(year);
    }

    /**
     * Every case of the milieu source that ended in a year, in order of end date.
     *
     * @throws IllegalArgumentException when the year has no made-up volumes
     */
    public List<EnvironmentCase> milieu(int year) {
        return new MilieuFeed(region).items(year);
    }

    private List<FileFeed<?>> fileFeeds() {
        return List.of(
                new OsirisFeed(region),
                new GirFeed(region),
                new JgzFeed(region),
                new VeiligThuisFeed(region),
                new FinancienFeed(region),
                new DosesFeed(region),
                new TevredenheidFeed(region));
    }
}

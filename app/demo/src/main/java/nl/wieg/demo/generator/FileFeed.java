package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A source that drops files: lays what was sent in the file of its day, with some rubbish in between. */
abstract class FileFeed<R extends SourceRecord<R>> {

    private final String source;
    private final Rhythm rhythm;
    private final Region region;

    FileFeed(String source, Rhythm rhythm, Region region) {
        this.source = source;
        this.rhythm = rhythm;
        this.region = region;
    }

    /** All that was sent about the events of a year, mishaps included. */
    abstract List<Sent<R>> sent(int year);

    /** One record in the source's own format, without the line's end. */
    abstract String line(R item);

    /** A whole file, of the lines of the period that closes on this day. */
    abstract FeedFile file(LocalDate closing, List<String> lines);

    /** What lies in the files though its event lies outside their years. */
    Stream<Sent<R>> strays(int fromYear, int toYear) {
        return Stream.empty();
    }

    final List<FeedFile> files(int fromYear, int toYear) {
        SortedMap<LocalDate, List<String>> lines = new TreeMap<>();
        rhythm.closings(fromYear, toYear).forEach(closing -> lines.put(closing, new ArrayList<>()));
        LocalDate last = lines.lastKey();
        Stream.concat(strays(fromYear, toYear), years(fromYear, toYear).flatMap(year -> sent(year).stream()))
                .sorted(Comparator.comparing(Sent::on))
                .forEach(sent -> ofItsPeriod(lines, sent.on(), last).add(line(sent.item())));
        years(fromYear, toYear).forEach(year -> addRubbish(year, lines));
        return lines.entrySet().stream()
                .map(entry -> file(entry.getKey(), entry.getValue()))
                .toList();
    }

    final String source() {
        return source;
    }

    final Region region() {
        return region;
    }

    final Dice dice(int year) {
        return region.dice(source, year);
    }

    final Mishaps mishaps(Dice dice) {
        return Mishaps.of(source, region, dice);
    }

    final long volume(String code, int year) {
        return region.volumes().of(code, year);
    }

    private List<String> ofItsPeriod(SortedMap<LocalDate, List<String>> lines, LocalDate on, LocalDate last) {
        LocalDate closing = rhythm.closing(on);
        return lines.computeIfAbsent(closing.isAfter(last) ? last : closing, day -> new ArrayList<>());
    }

    private void addRubbish(int year, SortedMap<LocalDate, List<String>> lines) {
        List<String> rubbish = Rubbish.of(source, year);
        List<List<String>> files =
                lines.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).values().stream()
                        .filter(file -> !file.isEmpty())
                        .toList();
        for (int i = 0; i < rubbish.size(); i++) {
            List<String> file = files.get((i + 1) * files.size() / (rubbish.size() + 1));
            file.add(file.size() / 2, rubbish.get(i));
        }
    }

    private static Stream<Integer> years(int fromYear, int toYear) {
        return IntStream.rangeClosed(fromYear, toYear).boxed();
    }
}

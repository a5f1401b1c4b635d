package nl.wieg.demo.generator;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** GIR: inspections of childcare, a file a month, in Windows-1252 with CRLF and names that need it. */
final class GirFeed extends FileFeed<GirFeed.Inspection> {

    private static final String HEADER = "inspectienummer;versie;lrk;soort;naam;gemeentecode;inspectiedatum;status";
    private static final DateTimeFormatter DUTCH_DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final List<String> COUNTED_KINDS = List.of("KDV", "KDV", "KDV", "BSO", "BSO", "BSO", "GOB");
    private static final int CHILDMINDERS_FROM = 50_000;
    private static final int PLANNED_FROM = 80_000;

    private final List<String> names = Table.lines("childcare-names.txt").stream()
            .map(name -> name.replace("|", "\r\n"))
            .toList();

    record Inspection(
            String number, int version, Location location, LocalDate inspectedOn, LocalDate day, String status)
            implements SourceRecord<Inspection> {

        @Override
        public Inspection withVersion(int other) {
            return new Inspection(number, other, location, inspectedOn, day, status);
        }

        @Override
        public Inspection earlier(Region region, Dice dice) {
            return new Inspection(number, version, location, inspectedOn, day, "gepland");
        }

        @Override
        public Optional<Inspection> lapsed() {
            return Optional.of(new Inspection(number, version, location, inspectedOn, day, "vervallen"));
        }
    }

    record Location(String registration, String kind, String name, String municipality) {}

    GirFeed(Region region) {
        super("gir", Rhythm.MONTHLY, region);
    }

    @Override
    List<Sent<Inspection>> sent(int year) {
        Dice dice = dice(year);
        Mishaps mishaps = mishaps(dice);
        List<Sent<Inspection>> counted = mishaps.send(
                volume("inspecties-kinderopvang", year),
                turn -> done(turn, year, 0, () -> dice.oneOf(COUNTED_KINDS), dice));
        List<Sent<Inspection>> childminders = mishaps.send(
                volume("inspecties-gastouders", year), turn -> done(turn, year, CHILDMINDERS_FROM, () -> "VGO", dice));
        return Stream.of(counted.stream(), childminders.stream(), planned(year, dice))
                .flatMap(sent -> sent)
                .toList();
    }

    @Override
    String line(Inspection inspection) {
        Location location = inspection.location();
        return Csv.line(
                inspection.number(),
                inspection.version(),
                location.registration(),
                location.kind(),
                location.name(),
                location.municipality(),
                DUTCH_DATE.format(inspection.inspectedOn()),
                inspection.status());
    }

    @Override
    FeedFile file(LocalDate closing, List<String> lines) {
        String name = "inspecties-%d-%02d.csv".formatted(closing.getYear(), closing.getMonthValue());
        return new FeedFile(name, Csv.file(HEADER, lines, "\r\n"), Charset.forName("windows-1252"));
    }

    private Inspection done(Turn turn, int year, int numbersFrom, Supplier<String> kind, Dice dice) {
        LocalDate day = turn.dayOf(year);
        String number = number(year, numbersFrom + turn.number());
        return new Inspection(number, 1, location(kind.get(), dice), day, day, "afgerond");
    }

    /** Inspections of next January, known in December; they count for nothing until they are done. */
    private Stream<Sent<Inspection>> planned(int year, Dice dice) {
        return LongStream.rangeClosed(1, volume("inspecties-gepland", year))
                .mapToObj(number -> {
                    LocalDate announced = LocalDate.of(year, 12, dice.between(1, 24));
                    LocalDate inspectedOn = LocalDate.of(year + 1, 1, dice.between(2, 31));
                    Location location = location(dice.oneOf(COUNTED_KINDS), dice);
                    return new Inspection(
                            number(year, PLANNED_FROM + number), 1, location, inspectedOn, announced, "gepland");
                })
                .map(inspection -> new Sent<>(inspection, inspection.day()));
    }

    private Location location(String kind, Dice dice) {
        String registration = String.valueOf(100_000_000 + dice.below(200_000_000));
        return new Location(registration, kind, dice.oneOf(names), region().paddedMunicipality(dice));
    }

    private static String number(int year, long number) {
        return "GIR-%02d-%05d".formatted(year % 100, number);
    }
}

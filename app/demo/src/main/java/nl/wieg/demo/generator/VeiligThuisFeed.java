package nl.wieg.demo.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Veilig Thuis: reports and advice in columns of fixed width, a file a half-year. */
final class VeiligThuisFeed extends FileFeed<VeiligThuisFeed.Contact> {

    private static final int WIDTH = 60;
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int OPEN_ADVICES_FROM = 700_000;

    /** {@code type} is M for a report and A for advice; each type has its own row of numbers. */
    record Contact(char type, String number, int version, LocalDate day, String municipality, String status)
            implements SourceRecord<Contact> {

        @Override
        public Contact withVersion(int other) {
            return new Contact(type, number, other, day, municipality, status);
        }

        @Override
        public Contact earlier(Region region, Dice dice) {
            String elsewhere = region.otherMunicipality(municipality, dice);
            return new Contact(type, number, version, day, elsewhere, "IB");
        }

        @Override
        public Optional<Contact> lapsed() {
            return Optional.of(new Contact(type, number, version, day, municipality, "VV"));
        }
    }

    VeiligThuisFeed(Region region) {
        super("veilig-thuis", Rhythm.HALF_YEARLY, region);
    }

    @Override
    List<Sent<Contact>> sent(int year) {
        Dice dice = dice(year);
        Mishaps mishaps = mishaps(dice);
        List<Sent<Contact>> reports = mishaps.send(volume("meldingen-veilig-thuis", year), turn -> {
            String status = dice.perMille(150) ? "IB" : "AF";
            return contact('M', turn.number(), turn.dayOf(year), status, dice);
        });
        List<Sent<Contact>> advices = mishaps.send(
                volume("adviezen-veilig-thuis", year),
                turn -> contact('A', turn.number(), turn.dayOf(year), "AF", dice));
        List<Sent<Contact>> open = mishaps.send(
                volume("adviezen-in-behandeling", year),
                turn -> contact('A', OPEN_ADVICES_FROM + turn.number(), turn.dayOf(year), "IB", dice));
        return Stream.of(reports, advices, open).flatMap(List::stream).toList();
    }

    @Override
    String line(Contact contact) {
        return "%s%s%02d%s%s%s"
                .formatted(
                        contact.type(),
                        contact.number(),
                        contact.version(),
                        DATE.format(contact.day()),
                        contact.municipality(),
                        contact.status());
    }

    @Override
    FeedFile file(LocalDate closing, List<String> lines) {
        String name = "vt-%d-h%d.txt".formatted(closing.getYear(), closing.getMonthValue() / 6);
        String trailer = "T%08d%08d".formatted(count('M', lines), count('A', lines));
        String text = Stream.of(Stream.of("H" + name + DATE.format(closing)), lines.stream(), Stream.of(trailer))
                .flatMap(part -> part)
                .map(line -> line + " ".repeat(Math.max(0, WIDTH - line.length())) + "\n")
                .collect(Collectors.joining());
        return new FeedFile(name, text, StandardCharsets.US_ASCII);
    }

    private Contact contact(char type, int number, LocalDate day, String status, Dice dice) {
        String written = "VT-%d-%06d".formatted(day.getYear(), number);
        return new Contact(type, written, 1, day, region().municipality(dice), status);
    }

    private static long count(char type, List<String> lines) {
        return lines.stream().filter(line -> line.charAt(0) == type).count();
    }
}

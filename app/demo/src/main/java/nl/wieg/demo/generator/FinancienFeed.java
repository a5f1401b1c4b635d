package nl.wieg.demo.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The ledger, a file a quarter; what is booked afterwards lies in the next quarter's file. */
final class FinancienFeed extends FileFeed<FinancienFeed.Booking> {

    private static final String HEADER =
            "boekingsnummer;versie;boekjaar;kwartaal;soort;financiering;omschrijving;bedrag";

    record Booking(String number, int version, LocalDate day, Account account, long cents)
            implements SourceRecord<Booking> {

        @Override
        public Booking withVersion(int other) {
            return new Booking(number, other, day, account, cents);
        }

        @Override
        public Booking earlier(Region region, Dice dice) {
            return new Booking(number, version, day, account, cents + dice.between(1, 900_000));
        }
    }

    record Account(String kind, String funding, String description) {}

    private record Share(Account account, double weight) {}

    FinancienFeed(Region region) {
        super("financien", Rhythm.QUARTERLY, region);
    }

    @Override
    List<Sent<Booking>> sent(int year) {
        Mishaps mishaps = mishaps(dice(year));
        return bookings(year).stream().flatMap(mishaps::send).toList();
    }

    @Override
    String line(Booking booking) {
        return Csv.line(
                booking.number(),
                booking.version(),
                booking.day().getYear(),
                quarter(booking.day()),
                booking.account().kind(),
                booking.account().funding(),
                booking.account().description(),
                Amount.written(booking.cents()));
    }

    @Override
    FeedFile file(LocalDate closing, List<String> lines) {
        String name = "grootboek-%d-k%d.csv".formatted(closing.getYear(), quarter(closing));
        return new FeedFile(name, Csv.file(HEADER, lines, "\r\n"), StandardCharsets.UTF_8);
    }

    private List<Booking> bookings(int year) {
        long base = cents("basisfinanciering", year);
        long additional = cents("additionele-financiering", year);
        long withdrawn = cents("onttrekking-reserves", year);
        long added = cents("toevoeging-reserves", year);
        long costs = base + additional + withdrawn - added - cents("jaarresultaat", year);
        List<Booking> bookings = new ArrayList<>();
        book(bookings, year, base, contributions());
        book(bookings, year, additional, accounts("baten"));
        book(bookings, year, costs, accounts("lasten"));
        book(bookings, year, withdrawn, List.of(reserves("onttrekking egalisatiereserve")));
        book(bookings, year, -added, List.of(reserves("toevoeging reserve coördinatie huisvesting")));
        return bookings;
    }

    /** Divides a year's amount over accounts and quarters, to the cent. */
    private static void book(List<Booking> bookings, int year, long cents, List<Share> shares) {
        List<LocalDate> quarters = Rhythm.QUARTERLY.closings(year, year);
        List<Share> each = quarters.stream().flatMap(day -> shares.stream()).toList();
        List<Long> amounts = Shares.of(cents, each.stream().map(Share::weight).toList());
        for (int i = 0; i < each.size(); i++) {
            String number = "F-%d-%05d".formatted(year, bookings.size() + 1);
            LocalDate day = quarters.get(i / shares.size());
            bookings.add(new Booking(number, 1, day, each.get(i).account(), amounts.get(i)));
        }
    }

    private List<Share> contributions() {
        return region().municipalities().stream()
                .map(m -> new Share(new Account("baten", "basis", "bijdrage gemeente " + m.name()), m.inhabitants()))
                .toList();
    }

    private static List<Share> accounts(String kind) {
        return Table.read("ledger.csv").rows().stream()
                .filter(row -> row.text("soort").equals(kind))
                .map(row -> new Share(
                        new Account(kind, row.text("financiering"), row.text("omschrijving")), row.weight("aandeel")))
                .toList();
    }

    private static Share reserves(String description) {
        return new Share(new Account("reserves", "", description), 1);
    }

    private long cents(String code, int year) {
        return Math.multiplyExact(volume(code, year), 100L);
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }
}

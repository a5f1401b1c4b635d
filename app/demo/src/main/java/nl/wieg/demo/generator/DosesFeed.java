package nl.wieg.demo.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The earlier vaccination register: every dose with the made-up child that got it, a file a month. */
final class DosesFeed extends FileFeed<DosesFeed.Dose> {

    private static final String HEADER =
            "dosisnummer;versie;dossiernummer;geboortedatum;gemeentecode;datum;vaccin;chargenummer;programma;setting;status";
    private static final String IN_GROUPS = "GROEP";
    private static final List<String> COUNTED_BESIDES = List.of("KLEINSCHALIG", "HPV18PLUS", "INHAAL");
    private static final List<String> NOT_COUNTED = List.of("CB_0_4", "OVERIG");
    private static final int NUMBERS_PER_GROUP = 100_000;

    record Dose(String number, int version, Visit visit, String vaccine, String lot, String status)
            implements SourceRecord<Dose> {

        @Override
        public LocalDate day() {
            return visit.day();
        }

        @Override
        public Dose withVersion(int other) {
            return new Dose(number, other, visit, vaccine, lot, status);
        }

        @Override
        public Dose earlier(Region region, Dice dice) {
            return new Dose(number, version, visit, vaccine, lot + "X", status);
        }

        @Override
        public Optional<Dose> lapsed() {
            return Optional.of(new Dose(number, version, visit, vaccine, lot, "vervallen"));
        }
    }

    DosesFeed(Region region) {
        super("doses", Rhythm.MONTHLY, region);
    }

    @Override
    List<Sent<Dose>> sent(int year) {
        Dice dice = dice(year);
        List<Sent<Dose>> sent = new ArrayList<>();
        long inGroups = volume("rvp-vaccinaties", year);
        int group = 0;
        for (String besides :
                Stream.concat(COUNTED_BESIDES.stream(), NOT_COUNTED.stream()).toList()) {
            long doses = volume("doses-" + besides, year);
            sent.addAll(given(besides, ++group, doses, year, dice));
            inGroups -= COUNTED_BESIDES.contains(besides) ? doses : 0;
        }
        sent.addAll(given(IN_GROUPS, 0, inGroups, year, dice));
        return sent;
    }

    @Override
    String line(Dose dose) {
        Visit visit = dose.visit();
        return Csv.line(
                dose.number(),
                dose.version(),
                visit.record(),
                visit.birthDate(),
                visit.municipality(),
                visit.day(),
                dose.vaccine(),
                dose.lot(),
                visit.programme(),
                visit.setting(),
                dose.status());
    }

    @Override
    FeedFile file(LocalDate closing, List<String> lines) {
        String name = "doses-%d-%02d.csv".formatted(closing.getYear(), closing.getMonthValue());
        String lineEnd = closing.getMonthValue() % 3 == 0 ? "\r\n" : "\n";
        return new FeedFile(name, Csv.file(HEADER, lines, lineEnd), StandardCharsets.UTF_8);
    }

    private List<Sent<Dose>> given(String group, int groupNumber, long doses, int year, Dice dice) {
        int recordsFrom = (year % 10 * 10 + groupNumber) * NUMBERS_PER_GROUP;
        Visits visits = new Visits(group, year, recordsFrom, region(), dice);
        Supplier<Dose> next = oneByOne(visits, dice);
        return mishaps(dice).send(doses, turn -> {
            Dose dose = next.get();
            String number = "D-%d-%07d".formatted(year, groupNumber * NUMBERS_PER_GROUP + turn.number());
            return new Dose(number, 1, dose.visit(), dose.vaccine(), dose.lot(), "gegeven");
        });
    }

    private Supplier<Dose> oneByOne(Visits visits, Dice dice) {
        Deque<Dose> waiting = new ArrayDeque<>();
        return () -> {
            if (waiting.isEmpty()) {
                Visit visit = visits.next();
                visit.vaccines()
                        .forEach(
                                vaccine -> waiting.add(new Dose("", 1, visit, vaccine, lot(vaccine, dice), "gegeven")));
            }
            return waiting.remove();
        };
    }

    /** A lot as printed on a box; a handful per vaccine, as in real life. */
    private static String lot(String vaccine, Dice dice) {
        int lot = Math.floorMod(vaccine.hashCode() + dice.below(6) * 7919, 1000);
        return "%s%03d%s".formatted(vaccine.substring(0, 1), lot, "ABCDEF".charAt(lot % 6));
    }
}

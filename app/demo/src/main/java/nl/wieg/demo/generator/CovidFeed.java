package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The covid source: one item per registration, and one more for each time it was changed. */
final class CovidFeed {

    private static final String SOURCE = "covid";
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private record Registration(CovidDose dose, LocalDate day) implements SourceRecord<Registration> {

        @Override
        public Registration withVersion(int version) {
            return changed(version, dose.municipality(), dose.status());
        }

        @Override
        public Registration earlier(Region region, Dice dice) {
            return changed(dose.version(), region.otherMunicipality(dose.municipality(), dice), dose.status());
        }

        @Override
        public Optional<Registration> lapsed() {
            return Optional.of(changed(dose.version(), dose.municipality(), "vervallen"));
        }

        private Registration changed(int version, String municipality, String status) {
            CovidDose changed = new CovidDose(
                    dose.id(), version, dose.givenAt(), municipality, dose.vaccine(), dose.round(), status);
            return new Registration(changed, day);
        }
    }

    private final Region region;

    CovidFeed(Region region) {
        this.region = region;
    }

    List<CovidDose> items(int year) {
        Dice dice = region.dice(SOURCE, year);
        Weighted<Table.Row> rounds = rounds(year);
        List<Sent<Registration>> registrations = Mishaps.of(SOURCE, region, dice)
                .send(
                        region.volumes().of("covid-vaccinaties", year),
                        turn -> registration(turn, year, rounds.draw(dice), dice));
        return Stream.concat(
                        registrations.stream().map(sent -> sent.item().dose()),
                        Rubbish.of(SOURCE, year).stream().map(CovidFeed::parsed))
                .sorted(Comparator.comparing(CovidDose::givenAt))
                .toList();
    }

    private Registration registration(Turn turn, int year, Table.Row round, Dice dice) {
        CovidDose dose = new CovidDose(
                dice.uuid().toString(),
                1,
                moment(turn, year, round, dice),
                region.paddedMunicipality(dice),
                round.text("vaccin"),
                round.text("ronde"),
                "geregistreerd");
        return new Registration(dose, dose.day());
    }

    /** The first two of a year are given around New Year, when the year in UTC is not the year in Amsterdam. */
    private static String moment(Turn turn, int year, Table.Row round, Dice dice) {
        return switch (turn.number()) {
            case 1 -> (year - 1) + "-12-31T23:30:00Z";
            case 2 -> year + "-12-31T22:30:00Z";
            default -> inOpeningHours(round, dice);
        };
    }

    private static String inOpeningHours(Table.Row round, Dice dice) {
        LocalDate day = dice.workingDay(from(round), LocalDate.parse(round.text("tot")));
        ZonedDateTime moment =
                day.atTime(LocalTime.of(9, 0).plusMinutes(dice.below(600))).atZone(AMSTERDAM);
        // one of the locations writes in UTC
        ZonedDateTime written = dice.perMille(30) ? moment.withZoneSameInstant(ZoneOffset.UTC) : moment;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(written);
    }

    private static Weighted<Table.Row> rounds(int year) {
        List<Table.Row> rows = Table.read("covid-rounds.csv").rows().stream()
                .filter(row -> from(row).getYear() == year)
                .toList();
        return new Weighted<>(rows, row -> row.weight("gewicht"));
    }

    private static LocalDate from(Table.Row round) {
        return LocalDate.parse(round.text("van"));
    }

    private static CovidDose parsed(String line) {
        String[] fields = line.split(";", -1);
        return new CovidDose(
                fields[0], Integer.parseInt(fields[1]), fields[2], fields[3], fields[4], fields[5], fields[6]);
    }
}

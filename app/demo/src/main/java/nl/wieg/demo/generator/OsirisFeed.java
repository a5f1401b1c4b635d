package nl.wieg.demo.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Osiris: notifiable infectious diseases, an XML file a day, the quiet days too. */
final class OsirisFeed extends FileFeed<OsirisFeed.Report> {

    record Report(
            String number, int version, LocalDate day, String group, String disease, String municipality, String status)
            implements SourceRecord<Report> {

        @Override
        public Report withVersion(int other) {
            return new Report(number, other, day, group, disease, municipality, status);
        }

        @Override
        public Report earlier(Region region, Dice dice) {
            String elsewhere = region.otherMunicipality(municipality, dice);
            return new Report(number, version, day, group, disease, elsewhere, "voorlopig");
        }

        @Override
        public Optional<Report> lapsed() {
            return Optional.of(new Report(number, version, day, group, disease, municipality, "vervallen"));
        }
    }

    OsirisFeed(Region region) {
        super("osiris", Rhythm.DAILY, region);
    }

    @Override
    List<Sent<Report>> sent(int year) {
        Dice dice = dice(year);
        Weighted<Table.Row> diseases =
                new Weighted<>(Table.read("diseases.csv").rows(), row -> row.weight(String.valueOf(year)));
        return mishaps(dice).send(volume("meldingen-infectieziekten", year), turn -> {
            Table.Row disease = diseases.draw(dice);
            String status = dice.perMille(120) ? "voorlopig" : "definitief";
            return report(turn.number(), turn.dayOf(year), disease, status, dice);
        });
    }

    /** The last reports of the year before arrive in January, and a clock that is fast dates one a day ahead. */
    @Override
    Stream<Sent<Report>> strays(int fromYear, int toYear) {
        Dice dice = region().dice(source() + "/strays", fromYear);
        Table.Row disease = Table.read("diseases.csv").rows().getFirst();
        LocalDate before = LocalDate.of(fromYear - 1, 12, 31);
        LocalDate after = LocalDate.of(toYear + 1, 1, 1);
        return Stream.of(
                new Sent<>(report(990_001, before, disease, "definitief", dice), before.plusDays(1)),
                new Sent<>(report(990_002, before, disease, "voorlopig", dice), before.plusDays(2)),
                new Sent<>(report(1, after, disease, "voorlopig", dice), after));
    }

    @Override
    String line(Report report) {
        return """
            <melding nummer="%s" versie="%d">
              <meldingsdatum>%s</meldingsdatum>
              <ziekte groep="%s">%s</ziekte>
              <gemeente>%s</gemeente>
              <status>%s</status>
            </melding>\
            """.formatted(
                        report.number(),
                        report.version(),
                        report.day(),
                        report.group(),
                        report.disease(),
                        report.municipality(),
                        report.status())
                .indent(2)
                .stripTrailing();
    }

    @Override
    FeedFile file(LocalDate closing, List<String> lines) {
        String opening = """
            <?xml version="1.0" encoding="UTF-8"?>
            <meldingen xmlns="urn:wieg:osiris:v1" bestand="osiris-%s" regio="GG0706">
            """.formatted(closing);
        String text =
                lines.stream().map(line -> line + "\n").collect(Collectors.joining("", opening, "</meldingen>\n"));
        return new FeedFile("meldingen-" + closing + ".xml", text, StandardCharsets.UTF_8);
    }

    private Report report(int number, LocalDate day, Table.Row disease, String status, Dice dice) {
        return new Report(
                "OS-%d-%06d".formatted(day.getYear(), number),
                1,
                day,
                disease.text("groep"),
                disease.text("ziekte"),
                region().paddedMunicipality(dice),
                status);
    }
}

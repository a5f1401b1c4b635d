package nl.wieg.demo.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wieg.demo.oracle.FieldRules.amount;
import static nl.wieg.demo.oracle.FieldRules.between;
import static nl.wieg.demo.oracle.FieldRules.count;
import static nl.wieg.demo.oracle.FieldRules.dutchDate;
import static nl.wieg.demo.oracle.FieldRules.isoDate;
import static nl.wieg.demo.oracle.FieldRules.municipality;
import static nl.wieg.demo.oracle.FieldRules.oneOf;
import static nl.wieg.demo.oracle.FieldRules.required;
import static nl.wieg.demo.oracle.FieldRules.version;
import static nl.wieg.demo.oracle.FieldRules.year;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;

/** The four plain CSV sources; {@link DosesRule} is the fifth. */
final class CsvSources {

    private CsvSources() {}

    static CsvFormat gir() {
        return new CsvFormat(
                Charset.forName("windows-1252"),
                "inspectienummer;versie;lrk;soort;naam;gemeentecode;inspectiedatum;status",
                CsvSources::inspection);
    }

    static CsvFormat jgz() {
        return new CsvFormat(UTF_8, "peildatum;versie;gemeentecode;geboortejaar;aantal", CsvSources::stock);
    }

    static CsvFormat financien() {
        return new CsvFormat(
                UTF_8,
                "boekingsnummer;versie;boekjaar;kwartaal;soort;financiering;omschrijving;bedrag",
                CsvSources::entry);
    }

    static CsvFormat tevredenheid() {
        return new CsvFormat(UTF_8, "antwoordnummer;versie;datum;gemeentecode;ronde;cijfer", CsvSources::answer);
    }

    private static FeedRecord inspection(Fields row) {
        String key = required(row.get("inspectienummer"));
        LocalDate date = dutchDate(row.get("inspectiedatum"));
        String municipality = municipality(row.get("gemeentecode"));
        String status = oneOf(List.of("gepland", "afgerond", "vervallen"), row.get("status"));
        oneOf(List.of("KDV", "BSO", "GOB", "VGO"), row.get("soort"));
        required(row.get("lrk"));
        required(row.get("naam"));
        return new FeedRecord(
                key,
                version(row.get("versie")),
                status.equals("vervallen"),
                date.getYear(),
                municipality,
                row.with("versie", ""));
    }

    private static FeedRecord stock(Fields row) {
        LocalDate date = isoDate(row.get("peildatum"));
        String municipality = municipality(row.get("gemeentecode"));
        int birthYear = year(row.get("geboortejaar"));
        long children = count(row.get("aantal"));
        return new FeedRecord(
                date + "|" + municipality + "|" + birthYear,
                version(row.get("versie")),
                false,
                date.getYear(),
                municipality,
                Fields.of("peildatum", date.toString(), "aantal", String.valueOf(children)));
    }

    private static FeedRecord entry(Fields row) {
        String key = required(row.get("boekingsnummer"));
        int year = year(row.get("boekjaar"));
        long quarter = between(1, 4, row.get("kwartaal"));
        String kind = oneOf(List.of("baten", "lasten", "reserves"), row.get("soort"));
        String funding = funding(kind, row.get("financiering"));
        String text = required(row.get("omschrijving"));
        String amount = amount(row.get("bedrag")).toPlainString();
        Fields content = Fields.of("boekjaar", String.valueOf(year), "kwartaal", String.valueOf(quarter))
                .and(Fields.of("soort", kind, "financiering", funding, "omschrijving", text, "bedrag", amount));
        return new FeedRecord(key, version(row.get("versie")), false, year, Reference.OUTSIDE, content);
    }

    private static String funding(String kind, String text) {
        if (kind.equals("baten")) {
            return oneOf(List.of("basis", "additioneel"), text);
        }
        if (!text.isEmpty()) {
            throw new UnusableRecord("a funding where there is no income");
        }
        return text;
    }

    private static FeedRecord answer(Fields row) {
        String key = required(row.get("antwoordnummer"));
        LocalDate date = isoDate(row.get("datum"));
        String municipality = municipality(row.get("gemeentecode"));
        String round = required(row.get("ronde"));
        long mark = between(1, 10, row.get("cijfer"));
        Fields content = Fields.of("datum", date.toString(), "gemeentecode", municipality)
                .and(Fields.of("ronde", round, "cijfer", String.valueOf(mark)));
        return new FeedRecord(key, version(row.get("versie")), false, date.getYear(), municipality, content);
    }
}

package nl.wieg.demo.oracle;

import static nl.wieg.demo.oracle.FieldRules.isoDate;
import static nl.wieg.demo.oracle.FieldRules.municipality;
import static nl.wieg.demo.oracle.FieldRules.oneOf;
import static nl.wieg.demo.oracle.FieldRules.required;
import static nl.wieg.demo.oracle.FieldRules.version;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A row of the doses from the earlier register; the only one that knows what day it is. */
record DosesRule(LocalDate today) {

    CsvFormat format() {
        return new CsvFormat(
                StandardCharsets.UTF_8,
                "dosisnummer;versie;dossiernummer;geboortedatum;gemeentecode;datum;vaccin;chargenummer;programma;"
                        + "setting;status",
                this::dose);
    }

    private FeedRecord dose(Fields row) {
        String key = required(row.get("dosisnummer"));
        required(row.get("dossiernummer"));
        required(row.get("chargenummer"));
        LocalDate given = dayOf(row);
        String municipality = municipality(row.get("gemeentecode"));
        String programme = oneOf(List.of("RVP", "HPV18PLUS", "OVERIG"), row.get("programma"));
        String vaccine = required(row.get("vaccin"));
        if (!programme.equals("OVERIG")) {
            oneOf(Reference.VACCINES, vaccine);
        }
        oneOf(List.of("GROEP", "KLEINSCHALIG", "INHAAL", "CB_0_4"), row.get("setting"));
        boolean lapsed =
                oneOf(List.of("gegeven", "vervallen"), row.get("status")).equals("vervallen");
        return new FeedRecord(
                key, version(row.get("versie")), lapsed, given.getYear(), municipality, row.with("versie", ""));
    }

    private LocalDate dayOf(Fields row) {
        LocalDate birth = isoDate(row.get("geboortedatum"));
        LocalDate given = isoDate(row.get("datum"));
        if (given.isBefore(birth) || given.isAfter(today)) {
            throw new UnusableRecord("a dose before birth or in the future");
        }
        return given;
    }
}

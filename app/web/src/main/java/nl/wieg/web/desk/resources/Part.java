package nl.wieg.web.desk.resources;

import java.util.Map;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;

/**
 * A form on a page of resources.
 *
 * @param word by which the page calls it
 * @param fields its field for what a refusal is about
 */
record Part(String word, Map<String, String> fields) {

    static final Part FACTS = new Part(
            "gegevens",
            Map.of(
                    "name",
                    "naam",
                    "address",
                    "adres",
                    "municipality",
                    "gemeente",
                    "rooms",
                    "ruimtes",
                    "lanes",
                    "lijnen",
                    "weeklyHours",
                    "uren"));
    static final Part HOURS =
            new Part("tijden", Map.of("begins", "begin", "ends", "einde", "from", "vanaf", "until", "totenmet"));
    static final Part CLOSURE =
            new Part("sluiting", Map.of("from", "dicht-van", "until", "dicht-tot", "reason", "reden"));
    static final Part CERTIFICATES = new Part("certificaten", Map.of("certificates", "injecteren"));
    static final Part LEAVE = new Part("verlof", Map.of("from", "weg-van", "until", "weg-tot"));
    static final Part MEMBER =
            new Part("leden", Map.of("employee", "medewerker", "from", "lid-van", "until", "lid-tot"));
    static final Part DAY_OFF = new Part("vrij", Map.of("from", "eerste", "until", "laatste", "name", "naam"));
    static final Part FILE = new Part("bestand", Map.of("file", "bestand"));

    /** The problem, at its field; at none when the refusal is about the whole. */
    FormProblem problem(WrongInput wrong) {
        return new FormProblem(fields.getOrDefault(wrong.about(), wrong.about()), String.valueOf(wrong.getMessage()));
    }
}

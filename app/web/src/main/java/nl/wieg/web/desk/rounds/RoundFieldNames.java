package nl.wieg.web.desk.rounds;

import java.util.Map;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.FormProblem;

/** Which field of the steps a refusal of the rounds is about. */
final class RoundFieldNames {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("name", "naam"),
            Map.entry("offers", "vaccin-0"),
            Map.entry("municipalities", "gemeente"),
            Map.entry("firstDay", "eerste"),
            Map.entry("lastDay", "laatste"),
            Map.entry("minutesOne", "minuten-een"),
            Map.entry("minutesTwo", "minuten-twee"),
            Map.entry("lanes", "lijnen"),
            Map.entry("maxKm", "afstand"),
            Map.entry("minChoices", "keuzes"),
            Map.entry("maxChildren", "meeste"),
            Map.entry("minChildren", "minste"),
            Map.entry("holidayShare", "vakantie"),
            Map.entry("weights", "gewicht-plek"),
            Map.entry("locations", "locatie"),
            Map.entry("teams", "team"),
            Map.entry("location", "hal"),
            Map.entry("day", "dag"),
            Map.entry("capacity", "plaatsen"),
            Map.entry("closes", "einde"),
            Map.entry("walkIn", "inloop-van"),
            Map.entry("waves", "golven"));

    private RoundFieldNames() {}

    /** The problem, at its field; at none when the refusal is about the whole. */
    static FormProblem problem(WrongInput wrong) {
        return new FormProblem(FIELDS.getOrDefault(wrong.about(), wrong.about()), String.valueOf(wrong.getMessage()));
    }
}

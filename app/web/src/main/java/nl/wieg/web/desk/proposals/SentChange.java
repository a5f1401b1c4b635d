package nl.wieg.web.desk.proposals;

import java.util.Map;
import java.util.Optional;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.SentDays;
import nl.wieg.web.page.FormProblem;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A change by hand as it was sent.
 *
 * @param sent the first value of each field
 * @param shown what the page showed
 */
record SentChange(Map<String, String> sent, Shown shown) {

    static final SentChange NONE = of(new LinkedMultiValueMap<>());

    /** What the fields of a new session begin with; those of a session that is moved have their bare names. */
    static final String NEW = "nieuw-";

    private static final Map<String, String> FIELDS =
            Map.of("location", "locatie", "team", "team", "part", "dag", "seconds", "seconden");

    static SentChange of(MultiValueMap<String, String> fields) {
        return new SentChange(Map.copyOf(fields.toSingleValueMap()), Shown.of(fields));
    }

    boolean isOfNew() {
        return sent.containsKey(NEW + "locatie");
    }

    boolean isOfMove() {
        return sent.containsKey("locatie");
    }

    /** Which session is changed; refused with {@link WrongInput} when none was sent. */
    Placement session() {
        return SessionKey.read(text("sessie")).orElseThrow(() -> new WrongInput("Kies eerst een sessie."));
    }

    /** Where a session is put; refused with {@link WrongInput} when that is no day, or no part of one. */
    Placement to() {
        var prefix = prefix();
        var day = SentDays.read(text(prefix + "dag")).orElseThrow(() -> new WrongInput("part", "Vul een datum in."));
        var part =
                PartOfDay.of(text(prefix + "dagdeel")).orElseThrow(() -> new WrongInput("part", "Kies een dagdeel."));
        return new Placement(text(prefix + "locatie"), text(prefix + "team"), new DayPart(day, part));
    }

    /** What is wrong, at the field that it is about. */
    FormProblem problem(WrongInput wrong) {
        var field = Optional.ofNullable(FIELDS.get(wrong.about()))
                .map(name -> prefix() + name)
                .orElse("");
        return new FormProblem(field, String.valueOf(wrong.getMessage()));
    }

    private String prefix() {
        return isOfNew() ? NEW : "";
    }

    private String text(String field) {
        return sent.getOrDefault(field, "");
    }
}

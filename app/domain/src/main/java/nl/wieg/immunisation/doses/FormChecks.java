package nl.wieg.immunisation.doses;

import java.time.Clock;
import java.util.Set;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.shared.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a dose was filled in so that it can be kept and counted. */
@Component
class FormChecks {

    private static final Set<String> PROGRAMMES = Set.of("RVP", "HPV18PLUS", "OVERIG");
    private static final Set<String> SETTINGS = Set.of("GROEP", "KLEINSCHALIG", "INHAAL", "CB_0_4");
    private static final String OTHER = "OVERIG";
    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_LOT = 60;
    private static final int LONGEST_REASON = 200;

    private final Schedules schedules;
    private final Clock clock;

    FormChecks(Schedules schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    /**
     * Lets it through when it was.
     *
     * @throws DoseRefused at the first thing that was not
     */
    void check(RecordDose form) {
        require(form.outcome() != Outcome.IN_ERROR, "outcome", "Kies wat er gebeurde.");
        require(isKnown(form.kind()), "kind", "Kies welk vaccin het was.");
        require(
                form.outcome() != Outcome.ABROAD || isTold(form.detail().proof()),
                "proof",
                "Vul in welk bewijs u zag van de prik in het buitenland.");
        require(
                form.outcome() != Outcome.NOT_GIVEN || isTold(form.detail().reason()),
                "reason",
                "Vul in waarom de prik niet is gegeven.");
        require(SETTINGS.contains(form.setting()), "setting", "Kies waar de prik bij hoorde.");
        require(PROGRAMMES.contains(form.programme()), "programme", "Dit programma is niet bekend.");
        require(fits(form.place(), LONGEST_PLACE), "place", "Schrijf de plaats in hoogstens 100 tekens.");
        require(fits(Lot.number(form.lot()), LONGEST_LOT), "lot", "Een partijnummer heeft hoogstens 60 tekens.");
        require(fits(form.detail().proof(), LONGEST_REASON), "proof", "Schrijf het bewijs in hoogstens 200 tekens.");
        require(fits(form.detail().reason(), LONGEST_REASON), "reason", "Schrijf de reden in hoogstens 200 tekens.");
    }

    /**
     * Lets the reason of a correction through.
     *
     * @throws DoseRefused if it says nothing, or too much to keep
     */
    void checkReason(String reason) {
        require(isTold(reason), "reason", "Vul in waarom u deze prik verandert.");
        require(fits(reason, LONGEST_REASON), "reason", "Schrijf de reden in hoogstens 200 tekens.");
    }

    private boolean isKnown(String kind) {
        return kind.equals(OTHER)
                || schedules.inForce(Region.today(clock)).kinds().contains(kind);
    }

    private static boolean isTold(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }

    private static void require(boolean fits, String about, String sentence) {
        if (!fits) {
            throw new DoseRefused(about, sentence);
        }
    }
}

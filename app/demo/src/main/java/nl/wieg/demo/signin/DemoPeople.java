package nl.wieg.demo.signin;

import static nl.wieg.access.Role.COORDINATOR;
import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;
import static nl.wieg.access.Role.PRIVACY_OFFICER;
import static nl.wieg.access.Role.STEWARD;

import java.time.LocalDate;
import java.util.List;
import nl.wieg.access.Role;

/** Who can sign in to the demo. All names are made up. */
public final class DemoPeople {

    private static final List<String> TWO_STEPS = List.of("pwd", "otp");
    private static final List<String> ONE_STEP = List.of("pwd");
    private static final LocalDate LONG_GONE = LocalDate.of(2025, 1, 31);

    private DemoPeople() {}

    /**
     * All of them, accounts valid until the end of next year.
     *
     * @param today decides which year that is
     */
    public static List<DemoPerson> all(LocalDate today) {
        var until = LocalDate.of(today.getYear() + 1, 12, 31);
        return List.of(
                person(
                        "marije",
                        "Marije Hofstra",
                        "management",
                        "Ziet de cijfers van het jaar en waar ze vandaan komen.",
                        MANAGEMENT,
                        until),
                person(
                        "anouk",
                        "Anouk Smit",
                        "gegevensbeheerder",
                        "Herstelt wat in quarantaine staat en laat opnieuw tellen.",
                        STEWARD,
                        until),
                person("peter", "Peter de Boer", "tweede gegevensbeheerder", "Kijkt mee met Anouk.", STEWARD, until),
                person("jelle", "Jelle Kamphuis", "planner", "Maakt rondes, voorstellen en roosters.", PLANNER, until),
                person(
                        "femke",
                        "Femke Jansen",
                        "verpleegkundige",
                        "Zoekt een kind in Assen of Emmen en legt vast wat er gebeurt.",
                        NURSE,
                        until),
                person(
                        "samira",
                        "Samira El Amrani",
                        "arts",
                        "Zoekt een kind in de hele regio en maakt het schema.",
                        DOCTOR,
                        until),
                person("wout", "Wout Meijering", "coördinator", "Ziet de cijfers van het jaar.", COORDINATOR, until),
                person(
                        "ineke",
                        "Ineke Vos",
                        "functionaris gegevensbescherming",
                        "Ziet wie waar keek, en de alarmen.",
                        PRIVACY_OFFICER,
                        until),
                new DemoPerson(
                        "daan",
                        "Daan Post",
                        "planner",
                        "Meldt zich aan zonder tweede stap. Wieg weigert dat.",
                        PLANNER,
                        ONE_STEP,
                        until),
                person(
                        "gerda",
                        "Gerda Huizing",
                        "gegevensbeheerder tot en met 31 januari 2025",
                        "Werkt hier niet meer. Wieg weigert haar.",
                        STEWARD,
                        LONG_GONE));
    }

    private static DemoPerson person(
            String subject, String name, String work, String note, Role role, LocalDate lastDay) {
        return new DemoPerson(subject, name, work, note, role, TWO_STEPS, lastDay);
    }
}

package nl.wieg.immunisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wieg.immunisation.schedule.Answer;
import nl.wieg.immunisation.schedule.DueItem;
import nl.wieg.people.PersonId;

/**
 * How a person stands in a programme in a calendar year.
 *
 * @param programme a kind of the schedule
 */
public record ProgrammeStatus(PersonId person, String programme, int year, DoseStatus status) {

    /**
     * The programmes that somebody has to do with in a year: those of which a dose was given in it, and those of which one is still to come that
     * is recommended by the end of it. The first dose still to come says how it stands; with none, all was given.
     */
    static Collection<ProgrammeStatus> of(PersonId person, Answer answer, int year) {
        Map<String, ProgrammeStatus> byProgramme = new LinkedHashMap<>();
        answer.items().stream()
                .filter(item -> isAbout(item, year))
                .forEach(item -> byProgramme.putIfAbsent(
                        item.name().kind(),
                        new ProgrammeStatus(person, item.name().kind(), year, DoseStatus.of(item.status()))));
        answer.filled().stream()
                .filter(dose -> dose.givenOn().getYear() == year)
                .forEach(dose -> byProgramme.putIfAbsent(
                        dose.name().kind(),
                        new ProgrammeStatus(person, dose.name().kind(), year, DoseStatus.GIVEN)));
        return byProgramme.values();
    }

    private static boolean isAbout(DueItem item, int year) {
        var lapses = item.lapses();
        return item.recommended().getYear() <= year && (lapses == null || lapses.getYear() >= year);
    }
}

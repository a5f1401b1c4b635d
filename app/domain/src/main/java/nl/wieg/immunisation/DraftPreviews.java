package nl.wieg.immunisation;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.immunisation.schedule.Due;
import nl.wieg.immunisation.schedule.DueItem;
import nl.wieg.immunisation.schedule.DueStatus;
import nl.wieg.immunisation.schedule.Question;
import nl.wieg.immunisation.schedule.Schedule;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonInCare;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Service;

/**
 * Whom a draft of the schedule would touch: worked out over everybody by the same function as the statuses, a stretch at a time, and not
 * stored. Says counts and no names.
 */
@Service
public class DraftPreviews {

    private static final int STRETCH = 2_000;

    private final Schedules schedules;
    private final PeopleInCare people;
    private final Histories histories;
    private final Clock clock;

    DraftPreviews(Schedules schedules, PeopleInCare people, Histories histories, Clock clock) {
        this.schedules = schedules;
        this.people = people;
        this.histories = histories;
        this.clock = clock;
    }

    /** For a doctor: how a draft differs from what is in force today; goes past everybody while the doctor waits. */
    public DraftPreview of(int version) {
        var draft = schedules.draft(version);
        var present = schedules.inForce(Region.today(clock));
        // nobody may go past everybody; here only counts come back
        return Actor.system("voorbeeld van schema " + version).call(() -> compare(present, draft));
    }

    private DraftPreview compare(Schedule present, Schedule draft) {
        var counting = new Counting(draft, present);
        Optional<PersonId> last = Optional.empty();
        for (var stretch = people.next(last, STRETCH); !stretch.isEmpty(); stretch = people.next(last, STRETCH)) {
            var homes = people.municipalities(
                    stretch.getFirst().id(), stretch.getLast().id());
            var questions = histories.of(stretch, Stretch.between(stretch), Region.today(clock));
            stretch.forEach(person -> counting.add(person, homes, questions));
            last = Optional.of(stretch.getLast().id());
        }
        return counting.result();
    }

    private static final class Counting {

        private final Schedule draft;
        private final Schedule present;
        private final Map<DoseName, Integer> doses = new HashMap<>();
        private final Map<String, Map<Integer, Integer>> cohorts = new TreeMap<>();
        private int people;
        private int touched;

        private Counting(Schedule draft, Schedule present) {
            this.draft = draft;
            this.present = present;
        }

        void add(PersonInCare person, Map<PersonId, MunicipalityCode> homes, Map<PersonId, Question> questions) {
            people++;
            var question = Optional.ofNullable(questions.get(person.id())).orElseThrow();
            var differing = differing(statuses(present, question), statuses(draft, question));
            if (differing.isEmpty()) {
                return;
            }
            touched++;
            differing.forEach(dose -> doses.merge(dose, 1, Integer::sum));
            var home = Optional.ofNullable(homes.get(person.id())).orElseThrow();
            cohorts.computeIfAbsent(home.value(), code -> new TreeMap<>())
                    .merge(person.birthDate().getYear(), 1, Integer::sum);
        }

        DraftPreview result() {
            return new DraftPreview(
                    people,
                    touched,
                    ofDoses(),
                    cohorts.entrySet().stream()
                            .flatMap(home -> home.getValue().entrySet().stream()
                                    .map(year -> new DraftPreview.OfCohort(
                                            new MunicipalityCode(home.getKey()), year.getKey(), year.getValue())))
                            .toList());
        }

        private List<DraftPreview.OfDose> ofDoses() {
            return doses.entrySet().stream()
                    .map(dose -> new DraftPreview.OfDose(dose.getKey(), dose.getValue()))
                    .sorted(Comparator.comparing(dose -> dose.dose().toString()))
                    .toList();
        }

        private static Map<DoseName, DueStatus> statuses(Schedule schedule, Question question) {
            return Due.answer(schedule, question).items().stream()
                    .collect(Collectors.toMap(DueItem::name, DueItem::status));
        }

        private static Set<DoseName> differing(Map<DoseName, DueStatus> present, Map<DoseName, DueStatus> draft) {
            var names = new HashSet<>(present.keySet());
            names.addAll(draft.keySet());
            names.removeIf(name -> present.get(name) == draft.get(name));
            return names;
        }
    }
}

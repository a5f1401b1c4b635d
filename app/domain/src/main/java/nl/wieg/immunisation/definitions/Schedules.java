package nl.wieg.immunisation.definitions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.Policy;
import nl.wieg.immunisation.schedule.Schedule;
import nl.wieg.immunisation.schedule.WrittenRow;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The definitions of the schedule: which one counts when, and how a doctor makes the next. */
@Service
public class Schedules {

    private final DefinitionTable table;
    private final Access access;
    private final Clock clock;

    /** Only what was signed off, and so never changes; the other processes need not be told of a new one. */
    private final Map<Integer, Schedule> read = new ConcurrentHashMap<>();

    Schedules(DefinitionTable table, Access access, Clock clock) {
        this.table = table;
        this.access = access;
        this.clock = clock;
    }

    /** What counts on the day; asks the database which one, and reads each definition once. */
    public Schedule inForce(LocalDate day) {
        var version = table.inForce(day).orElseThrow(() -> new NotThere("Op " + day + " is er geen vaccinatieschema."));
        return read.computeIfAbsent(version, this::schedule);
    }

    /** All of them, the newest first. */
    public List<Definition> all() {
        require(DefinitionPolicy.READ, "alle");
        return table.all();
    }

    /** One of them with its rows. */
    public DefinitionRows read(int version) {
        require(DefinitionPolicy.READ, String.valueOf(version));
        return new DefinitionRows(definition(version), table.rows(version));
    }

    /** What a draft would be, for who looks whom it would touch. */
    public Schedule draft(int version) {
        require(DefinitionPolicy.PREVIEW, String.valueOf(version));
        definition(version);
        return schedule(version);
    }

    /**
     * Makes a draft of the same rows.
     *
     * @return its version
     */
    @Transactional
    public int copyAsDraft(int version) {
        var actor = access.require(DefinitionPolicy.CHANGE, AccessObject.of("schema", String.valueOf(version)));
        definition(version);
        return table.copy(version, actor.name());
    }

    /**
     * Adds a row to a draft.
     *
     * @return what is wrong with it; when nothing is, it was added
     * @throws WrongInput if it is no draft
     */
    @Transactional
    public List<RowProblem> add(int version, WrittenRow row) {
        require(DefinitionPolicy.CHANGE, String.valueOf(version));
        holdDraft(version);
        var problems = RowRules.problems(row, table.rows(version));
        if (problems.isEmpty()) {
            table.add(version, row);
        }
        return problems;
    }

    /**
     * Takes a row out of a draft; the definitions it was copied from keep theirs.
     *
     * @param order which row, by its order
     * @return why it must stay; when nothing speaks against it, it was taken out
     * @throws WrongInput if it is no draft
     */
    @Transactional
    public List<RowProblem> remove(int version, String order) {
        require(DefinitionPolicy.CHANGE, String.valueOf(version));
        holdDraft(version);
        var problems = RowRules.problemsWithout(othersThan(version, order));
        if (problems.isEmpty()) {
            table.remove(version, order);
        }
        return problems;
    }

    /**
     * Changes a row of a draft.
     *
     * @param order which row, by its order until now
     * @return what is wrong with it; when nothing is, it was changed
     * @throws WrongInput if it is no draft
     */
    @Transactional
    public List<RowProblem> change(int version, String order, WrittenRow row) {
        require(DefinitionPolicy.CHANGE, String.valueOf(version));
        holdDraft(version);
        var problems = RowRules.problems(row, othersThan(version, order));
        if (problems.isEmpty()) {
            table.change(version, order, row);
        }
        return problems;
    }

    /**
     * A doctor signs a draft; from the day on it counts, and it never changes again.
     *
     * @param from after today, so that the run of the night before works everybody out by it
     * @throws WrongInput if it is no draft, or another counts from that day
     */
    @Transactional
    public void signOff(int version, LocalDate from) {
        var actor = access.require(DefinitionPolicy.SIGN_OFF, AccessObject.of("schema", String.valueOf(version)));
        holdDraft(version);
        if (!from.isAfter(Region.today(clock))) {
            throw new WrongInput("Kies een dag na vandaag: 's nachts rekent Wieg iedereen opnieuw uit.");
        }
        if (table.all().stream().anyMatch(other -> from.equals(other.effectiveFrom()))) {
            throw new WrongInput("Er geldt al een ander schema vanaf die dag.");
        }
        table.signOff(version, from, actor.name());
    }

    private List<WrittenRow> othersThan(int version, String order) {
        var rows = table.rows(version);
        var others = rows.stream().filter(other -> !other.order().equals(order)).toList();
        if (others.size() == rows.size()) {
            throw new NotThere("Schema " + version + " heeft geen regel " + order + ".");
        }
        return others;
    }

    private void holdDraft(int version) {
        definition(version);
        if (!table.holdDraft(version)) {
            throw new WrongInput("Schema " + version + " is al ondertekend. Maak eerst een nieuw ontwerp.");
        }
    }

    private Definition definition(int version) {
        return table.all().stream()
                .filter(definition -> definition.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotThere("Er is geen schema " + version + "."));
    }

    private Schedule schedule(int version) {
        return new Schedule(table.rows(version).stream().map(WrittenRow::read).toList(), table.equivalences(version));
    }

    private void require(Policy policy, String version) {
        access.require(policy, AccessObject.of("schema", version));
    }
}

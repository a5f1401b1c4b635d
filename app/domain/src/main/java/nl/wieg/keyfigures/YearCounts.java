package nl.wieg.keyfigures;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.intake.Snapshots;
import nl.wieg.shared.KnownYears;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.WrongInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts of years: asked for by anyone who may, carried out step by step by the job. Each step can be repeated after a crash. */
@Service
public class YearCounts {

    private static final Logger LOG = LoggerFactory.getLogger(YearCounts.class);

    /** How long no delivery must have come in before an automatic count begins; a year's replay is then counted once. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final RunRepository runs;
    private final RunTables tables;
    private final Definitions definitions;
    private final Snapshots snapshots;
    private final Municipalities municipalities;
    private final Access access;
    private final Clock clock;

    YearCounts(
            RunRepository runs,
            RunTables tables,
            Definitions definitions,
            Snapshots snapshots,
            Municipalities municipalities,
            Access access,
            Clock clock) {
        this.runs = runs;
        this.tables = tables;
        this.definitions = definitions;
        this.snapshots = snapshots;
        this.municipalities = municipalities;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Asks for a count of the year; one that already waits is enough. Processes may count any year: what they were given may hold nothing.
     *
     * @throws WrongInput for a year that we do not know, and from staff for one that nothing was delivered about
     */
    @Transactional
    public RunId request(int year, String reason) {
        var actor = access.require(KeyFigurePolicy.REQUEST_COUNT, AccessObject.of("jaar", Integer.toString(year)));
        KnownYears.require(year);
        if (!access.allows(KeyFigurePolicy.COUNT) && !hasSomethingToCount(year)) {
            throw new WrongInput("Over " + year + " is niets geleverd, dus er is niets te tellen.");
        }
        var waiting = runs.waitingLocked((short) year);
        if (!waiting.isEmpty()) {
            return new RunId(waiting.getFirst().id());
        }
        var run = new CountRun(TimeOrderedIds.next(), year, reason, actor.name(), clock.instant());
        runs.save(run);
        return new RunId(run.id());
    }

    /** A source delivered about it, or a record of another delivery fell in it: then it was counted already. */
    private boolean hasSomethingToCount(int year) {
        return snapshots.years().contains(year) || runs.current(year).isPresent();
    }

    /** The years that were ever asked for. */
    List<Integer> counted() {
        return runs.years().stream().map(Short::intValue).toList();
    }

    /** Runs, the newest first. */
    @Transactional(readOnly = true)
    public List<RunSummary> newest(int page, int size) {
        access.require(KeyFigurePolicy.READ_RUNS, AccessObject.of("tellingen", ""));
        return runs.newest(PageRequest.of(page, size)).stream()
                .map(CountRun::summary)
                .toList();
    }

    /** One run. */
    @Transactional(readOnly = true)
    public RunSummary get(RunId id) {
        access.require(KeyFigurePolicy.READ_RUNS, AccessObject.of("telling", id.toString()));
        return find(id).summary();
    }

    /** The run that waits longest, once what came in before it is settled and its events are worked off. */
    @Transactional(readOnly = true)
    public Optional<RunId> nextReady() {
        access.require(KeyFigurePolicy.COUNT, AccessObject.of("tellingen", ""));
        if (!snapshots.isQuiet(QUIET)) {
            return Optional.empty();
        }
        return runs.findByStateOrderByRequestedAt(CountRun.State.requested).stream()
                .findFirst()
                .map(run -> new RunId(run.id()));
    }

    /** Runs that were being counted, perhaps by a process that is gone. */
    @Transactional(readOnly = true)
    public List<RunId> counting() {
        access.require(KeyFigurePolicy.COUNT, AccessObject.of("tellingen", ""));
        return runs.findByStateOrderByRequestedAt(CountRun.State.counting).stream()
                .map(run -> new RunId(run.id()))
                .toList();
    }

    /** Pins the snapshot: what was stored up to now counts, and nothing after it. Pinned before, it stays as it was. */
    @Transactional
    public void pin(RunId id) {
        requireProcess(id);
        var run = runs.findLocked(id.value()).orElseThrow();
        if (run.state() != CountRun.State.requested) {
            return;
        }
        var latest = snapshots.latest();
        latest.forEach((source, seq) -> tables.pin(id, source, seq, isDelivered(source, latest, run.year())));
        run.start(latest.size(), clock.instant());
    }

    /** The sources of the snapshot. */
    public List<String> sources(RunId id) {
        requireProcess(id);
        return tables.sources(id);
    }

    /** Counts one source of the snapshot set-based, anew if it was counted before. */
    @Transactional
    public void tally(RunId id, String source) {
        requireProcess(id);
        var run = find(id);
        tables.tally(id, source, run.year(), stocks(run.year(), source));
        run.sourceDone(tables.sources(id).indexOf(source) + 1);
    }

    /** Works out the observations and makes the run the result of its year, in one transaction. */
    @Transactional
    public void finish(RunId id) {
        requireProcess(id);
        var run = find(id);
        if (run.state() != CountRun.State.counting) {
            return;
        }
        var delivered = tables.delivered(id);
        var tallies = tables.tallies(id);
        var codes = municipalities.all().stream()
                .map(Municipality::code)
                .map(code -> code.value())
                .collect(Collectors.toSet());
        for (var definition : definitions.of(run.year())) {
            var calculation = new Calculation(definition, tallies, delivered.getOrDefault(definition.source(), false));
            tables.insert(id, calculation.observations(codes));
        }
        runs.findFirstByYearAndState((short) run.year(), CountRun.State.current).ifPresent(CountRun::supersede);
        run.becomeCurrent(clock.instant());
        tables.makeCurrent(run.year(), id);
        LOG.info("counted year={} run={}", run.year(), id);
    }

    /** The run cannot be counted; the result before it stands. */
    @Transactional
    public void fail(RunId id, String why) {
        requireProcess(id);
        find(id).fail(why, clock.instant());
        LOG.error("count failed run={} reason={}", id, why);
    }

    private boolean isDelivered(String source, Map<String, Integer> latest, int year) {
        return Stream.concat(Stream.of(source), snapshots.feeders(source).stream())
                .anyMatch(each -> snapshots.delivered(each, latest.getOrDefault(each, 0), year));
    }

    private void requireProcess(RunId id) {
        access.require(KeyFigurePolicy.COUNT, AccessObject.of("telling", id.toString()));
    }

    private boolean stocks(int year, String source) {
        return definitions.of(year).stream()
                .anyMatch(definition -> definition.source().equals(source) && definition.kind() == Kind.STOCK);
    }

    private CountRun find(RunId id) {
        return runs.findById(id.value()).orElseThrow(() -> new NotThere("Er is geen telling " + id + "."));
    }
}

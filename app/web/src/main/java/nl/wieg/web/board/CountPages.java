package nl.wieg.web.board;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.keyfigures.KeyFigurePolicy;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.RunId;
import nl.wieg.keyfigures.RunOutcome;
import nl.wieg.keyfigures.RunOutcomes;
import nl.wieg.keyfigures.RunSummary;
import nl.wieg.keyfigures.YearCounts;
import nl.wieg.shared.Region;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the page of the counts. */
@Component
class CountPages {

    private static final int SHOWN = 30;
    private static final int FEW = 3;
    private static final int WHOLE = 100;

    private final YearCounts counts;
    private final RunOutcomes outcomes;
    private final KeyFigures figures;
    private final FigureCards cards;
    private final Access access;
    private final Clock clock;
    private final Words words;

    CountPages(
            YearCounts counts,
            RunOutcomes outcomes,
            KeyFigures figures,
            FigureCards cards,
            Access access,
            Clock clock,
            Words words) {
        this.counts = counts;
        this.outcomes = outcomes;
        this.figures = figures;
        this.cards = cards;
        this.access = access;
        this.clock = clock;
        this.words = words;
    }

    CountsView list() {
        var runs = counts.newest(0, SHOWN);
        var finished = runs.stream().filter(run -> !run.isUnderWay()).toList();
        var ended = outcomes.of(finished.stream().map(RunSummary::id).toList());
        return new CountsView(
                runs.stream().filter(RunSummary::isUnderWay).map(this::running).toList(),
                finished.stream().map(run -> finished(run, ended)).toList(),
                years(),
                access.allows(KeyFigurePolicy.REQUEST_COUNT));
    }

    /** Every year that a source delivered about, the newest chosen; before there is one, this year. */
    private List<Option> years() {
        var delivered = figures.years();
        var years = delivered.isEmpty() ? List.of(Region.today(clock).getYear()) : delivered;
        return years.stream()
                .map(year -> new Option(year.toString(), year.toString(), year.equals(years.getFirst())))
                .toList();
    }

    private CountsView.Running running(RunSummary run) {
        var total = run.sourcesTotal();
        return new CountsView.Running(
                run.id().toString(),
                run.year(),
                run.requestedAt(),
                run.requestedBy(),
                total == 0 ? 0 : run.sourcesDone() * WHOLE / total,
                run.startedAt() == null
                        ? words.of("counts.waits")
                        : words.of(
                                "counts.doing",
                                Integer.toString(Math.min(run.sourcesDone() + 1, total)),
                                Integer.toString(total)),
                remaining(run));
    }

    /** As long for each source that is left as for those done; unknown before the first is. */
    private Optional<Duration> remaining(RunSummary run) {
        var started = run.startedAt();
        if (started == null || run.sourcesDone() == 0) {
            return Optional.empty();
        }
        var each = Duration.between(started, clock.instant()).dividedBy(run.sourcesDone());
        return Optional.of(each.multipliedBy((long) run.sourcesTotal() - run.sourcesDone()));
    }

    private CountsView.Finished finished(RunSummary run, Map<RunId, RunOutcome> ended) {
        var outcome = ended.get(run.id());
        var started = Objects.requireNonNullElse(run.startedAt(), run.requestedAt());
        return new CountsView.Finished(
                run.id().toString(),
                run.year(),
                started,
                Duration.between(started, Objects.requireNonNullElse(run.finishedAt(), started)),
                run.requestedBy(),
                run.state().equals("failed") ? RunState.FAILED : RunState.DONE,
                outcome == null ? 0 : outcome.deliveries(),
                outcome == null ? 0 : outcome.records(),
                Optional.ofNullable(run.failure()).orElseGet(() -> sentence(outcome)));
    }

    private String sentence(@Nullable RunOutcome outcome) {
        if (outcome == null || (!outcome.first() && outcome.changed().isEmpty())) {
            return words.of("counts.same");
        }
        if (outcome.first()) {
            return words.of("counts.first");
        }
        var count = outcome.changed().size();
        var names =
                outcome.changed().stream().map(code -> cards.word(code, code)).collect(Collectors.joining(", "));
        if (count == 1) {
            return words.of("counts.changed.one", names);
        }
        return count <= FEW
                ? words.of("counts.changed.few", Integer.toString(count), names)
                : words.of("counts.changed.many", Integer.toString(count));
    }
}

package nl.wieg.web.desk.proposals;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.wieg.sessions.proposals.ProposalProgress;
import nl.wieg.sessions.proposals.ProposalState;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the page of a proposal that is worked out. */
@Component
class ProgressPages {

    private static final int ALL = 100;

    private final Rounds rounds;
    private final ProposalHeads heads;
    private final QualityWords quality;
    private final SearchSeconds seconds;
    private final Words words;
    private final Clock clock;

    ProgressPages(
            Rounds rounds, ProposalHeads heads, QualityWords quality, SearchSeconds seconds, Words words, Clock clock) {
        this.rounds = rounds;
        this.heads = heads;
        this.quality = quality;
        this.seconds = seconds;
        this.words = words;
        this.clock = clock;
    }

    ProgressView of(ProposalProgress progress, List<FormProblem> problems) {
        var summary = progress.proposal();
        var gone = gone(progress);
        return new ProgressView(
                heads.of(progress, rounds.read(progress.round())),
                (int) Math.min(ALL, gone.toSeconds() * ALL / Math.max(1, progress.seconds())),
                doing(progress),
                remaining(progress, gone),
                words.of("proposal.asked", summary.askedBy(), DutchTimes.moment(summary.askedAt())),
                soFar(progress),
                ScoreCurve.of(progress.steps(), progress.seconds()),
                seconds.choices(),
                problems);
    }

    /** A proposal that waits still bears the moment of its search before. */
    private Duration gone(ProposalProgress progress) {
        return progress.state() == ProposalState.RUNNING
                ? progress.startedAt()
                        .map(started -> Duration.between(started, clock.instant()))
                        .orElse(Duration.ZERO)
                : Duration.ZERO;
    }

    private String doing(ProposalProgress progress) {
        return switch (progress.state()) {
            case RUNNING -> words.of(progress.steps().isEmpty() ? "proposal.doing.first" : "proposal.doing.better");
            case FAILED -> words.of("proposal.failed");
            default -> words.of("proposal.doing.waits");
        };
    }

    private String remaining(ProposalProgress progress, Duration gone) {
        var left = Duration.ofSeconds(progress.seconds()).minus(gone);
        return left.isPositive()
                ? words.of("proposal.remaining", DutchTimes.duration(left))
                : words.of("proposal.remaining.none");
    }

    private List<String> soFar(ProposalProgress progress) {
        return ScoreCurve.lastSearch(progress.steps()).stream()
                .reduce((earlier, later) -> later)
                .map(last -> List.of(
                        words.of("proposal.sofar", QualityWords.points(last.cost()), QualityWords.points(last.bound())),
                        quality.of(PlanQuality.of(last.cost(), last.bound()))))
                .orElse(List.of());
    }
}

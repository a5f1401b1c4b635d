package nl.wieg.web.board;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wieg.intake.SourceStatus;
import nl.wieg.keyfigures.FigureResult;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.Kind;
import nl.wieg.keyfigures.YearAtAGlance;
import nl.wieg.keyfigures.YearResult;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Component;

/** Fills the page of a year. */
@Component
class YearPages {

    private static final Set<String> ABOUT_CHILDREN = Set.of("gir", "jgz", "veilig-thuis");

    private final KeyFigures figures;
    private final SourceStates sources;
    private final FigureCards cards;
    private final Clock clock;

    YearPages(KeyFigures figures, SourceStates sources, FigureCards cards, Clock clock) {
        this.figures = figures;
        this.sources = sources;
        this.cards = cards;
        this.clock = clock;
    }

    /** The newest year with enough in it to open with; before there is one, this year. */
    int newestYear() {
        return figures.newestYear().orElseGet(() -> Region.today(clock).getYear());
    }

    /** @throws NotThere for a year that nothing was delivered about */
    YearView of(int year) {
        var glance = figures.atAGlance(year);
        var now = glance.now();
        var states = sources.of(now);
        if (!isThere(glance, states)) {
            throw new NotThere("Over " + year + " is niets geleverd.");
        }
        var before = glance.before();
        var all = now.comparable().figures().stream()
                .map(figure -> placed(
                        figure,
                        cards.card(
                                figure,
                                now,
                                before,
                                states.state(figure.definition().source()))))
                .toList();
        return new YearView(
                year,
                glance.years(),
                now.stray(),
                state(all),
                counted(now),
                Stream.of("health", "youth", "money")
                        .map(key -> new YearView.Group(key, cards(all, key)))
                        .filter(group -> !group.cards().isEmpty())
                        .toList(),
                cards(all, "other"),
                cards(all, "pending"),
                states.all().stream()
                        .filter(status -> !now.stray() || status.records() > 0)
                        .map(status ->
                                source(status, states.state(status.source().code())))
                        .toList());
    }

    /** One to choose from, or one that a stray record fell in; before there is any, this year. */
    private boolean isThere(YearAtAGlance glance, SourceStates.OfYear states) {
        var year = glance.now().year();
        if (glance.years().isEmpty()) {
            return year == Region.today(clock).getYear();
        }
        return glance.years().contains(year)
                || (glance.now().run() != null && states.all().stream().anyMatch(status -> status.records() > 0));
    }

    static Optional<CountStamp> counted(YearResult year) {
        return Optional.ofNullable(year.run())
                .flatMap(run -> Optional.ofNullable(run.finishedAt()).map(CountStamp::new));
    }

    private static Placed placed(FigureResult figure, FigureCard card) {
        return new Placed(card.measured() ? group(figure) : "pending", card);
    }

    private static String group(FigureResult figure) {
        var definition = figure.definition();
        if (!definition.published()) {
            return "other";
        }
        if (definition.kind() == Kind.MONEY) {
            return "money";
        }
        return ABOUT_CHILDREN.contains(definition.source()) ? "youth" : "health";
    }

    private static List<FigureCard> cards(List<Placed> all, String group) {
        return all.stream()
                .filter(placed -> placed.group.equals(group))
                .map(Placed::card)
                .toList();
    }

    /** A year is as firm as its least firm figure. */
    private static FigureState state(List<Placed> all) {
        return all.stream()
                .map(placed -> placed.card.amount().state())
                .filter(FigureState::hasValue)
                .min(Comparator.naturalOrder())
                .orElse(FigureState.PROVISIONAL);
    }

    private static YearView.Source source(SourceStatus status, SourceState state) {
        return new YearView.Source(
                status.source().code(),
                status.source().name(),
                state,
                status.source().expected(),
                Optional.ofNullable(status.lastReceivedAt()),
                status.deliveries(),
                status.records(),
                status.openQuarantine());
    }

    private record Placed(String group, FigureCard card) {}
}

package nl.wieg.web.board;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wieg.access.Access;
import nl.wieg.intake.Source;
import nl.wieg.intake.Sources;
import nl.wieg.keyfigures.CountedDelivery;
import nl.wieg.keyfigures.Definition;
import nl.wieg.keyfigures.FigureInYear;
import nl.wieg.keyfigures.FigureResult;
import nl.wieg.keyfigures.KeyFigurePolicy;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.Kind;
import nl.wieg.keyfigures.Lineage;
import nl.wieg.keyfigures.Supply;
import nl.wieg.keyfigures.YearResult;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.NotThere;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the page of one figure. */
@Component
class FigurePages {

    private static final Locale DUTCH = Locale.of("nl");
    private static final int LATEST = 5;

    private final KeyFigures figures;
    private final Lineage lineage;
    private final SourceStates sourceStates;
    private final FigureCards cards;
    private final Sources sources;
    private final Municipalities municipalities;
    private final Access access;
    private final Words words;

    @SuppressWarnings("TooManyParameters")
    FigurePages(
            KeyFigures figures,
            Lineage lineage,
            SourceStates sourceStates,
            FigureCards cards,
            Sources sources,
            Municipalities municipalities,
            Access access,
            Words words) {
        this.figures = figures;
        this.lineage = lineage;
        this.sourceStates = sourceStates;
        this.cards = cards;
        this.sources = sources;
        this.municipalities = municipalities;
        this.access = access;
        this.words = words;
    }

    FigureView of(int year, String code) {
        var now = figures.year(year);
        var before = figures.year(year - 1).comparable();
        var figure =
                now.figure(code).orElseThrow(() -> new NotThere("Er is geen cijfer met deze naam in " + year + "."));
        var state = sourceStates.of(now).state(figure.definition().source());
        return new FigureView(
                cards.card(figure, now, before, state),
                figure.definition().kind() == Kind.STOCK,
                definition(figure.definition()),
                months(figure, before.figure(code)),
                municipalities(figure, before.figure(code)),
                years(code),
                lineage(now, figure));
    }

    private FigureView.Definition definition(Definition definition) {
        return new FigureView.Definition(
                definition.version(),
                definition.validFrom(),
                definition.owner(),
                definition.rule(),
                definition.includes(),
                sourceName(definition.source()));
    }

    private String sourceName(String code) {
        return sources.all().stream()
                .filter(source -> source.code().equals(code))
                .map(Source::name)
                .findFirst()
                .or(() -> words.find("source." + code))
                .orElse(code);
    }

    /** A booking says in which quarter it falls, not in which month: amounts have no months. */
    private static List<FigureView.Breakdown> months(FigureResult figure, Optional<FigureResult> before) {
        if (figure.definition().kind() == Kind.MONEY) {
            return List.of();
        }
        return Arrays.stream(Month.values())
                .map(month -> new FigureView.Breakdown(
                        Integer.toString(month.getValue()),
                        month.getDisplayName(TextStyle.FULL_STANDALONE, DUTCH),
                        FigureAmounts.part(figure, figure.months().getOrDefault(month.getValue(), Optional.empty())),
                        before.map(past -> FigureAmounts.part(
                                        past, past.months().getOrDefault(month.getValue(), Optional.empty())))
                                .orElseGet(() ->
                                        FigureAmounts.never(figure.definition().kind()))))
                .toList();
    }

    private List<FigureView.Breakdown> municipalities(FigureResult figure, Optional<FigureResult> before) {
        if (figure.municipalities().isEmpty()) {
            return List.of();
        }
        return municipalities.all().stream()
                .map(place -> {
                    var code = place.code().value();
                    return new FigureView.Breakdown(
                            code,
                            place.name(),
                            FigureAmounts.part(figure, figure.municipalities().getOrDefault(code, Optional.empty())),
                            before.map(past -> FigureAmounts.part(
                                            past, past.municipalities().getOrDefault(code, Optional.empty())))
                                    .orElseGet(() -> FigureAmounts.never(
                                            figure.definition().kind())));
                })
                .toList();
    }

    private List<FigureView.InYear> years(String code) {
        var all = figures.inAllYears(code);
        return all.stream()
                .map(figure -> new FigureView.InYear(
                        figure.year(),
                        FigureAmounts.of(figure),
                        YearDifference.between(
                                FigureAmounts.of(figure), amountIn(figure.year() - 1, all, figure), figure.year() - 1)))
                .toList();
    }

    private static FigureAmount amountIn(int year, List<FigureInYear> all, FigureInYear like) {
        return all.stream()
                .filter(figure -> figure.year() == year)
                .findFirst()
                .map(FigureAmounts::of)
                .orElseGet(() -> FigureAmounts.never(like.kind()));
    }

    private Optional<FigureView.Lineage> lineage(YearResult year, FigureResult figure) {
        if (figure.supply() == Supply.NO_SOURCE || !access.allows(KeyFigurePolicy.READ_LINEAGE)) {
            return Optional.empty();
        }
        var deliveries = lineage.deliveries(year.year(), figure.definition().code(), null);
        return YearPages.counted(year)
                .map(stamp -> new FigureView.Lineage(stamp, deliveries.size(), figure.records(), latest(deliveries)));
    }

    private static List<FigureView.LineageDelivery> latest(List<CountedDelivery> deliveries) {
        return deliveries.stream()
                .sorted(Comparator.comparingInt(CountedDelivery::seq).reversed())
                .limit(LATEST)
                .map(delivery -> new FigureView.LineageDelivery(
                        delivery.delivery().toString(), delivery.name(), delivery.receivedAt(), delivery.records()))
                .toList();
    }
}

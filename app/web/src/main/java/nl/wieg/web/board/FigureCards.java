package nl.wieg.web.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.wieg.keyfigures.FigureResult;
import nl.wieg.keyfigures.Kind;
import nl.wieg.keyfigures.YearResult;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Figures as cards: a word under each, last year beside it, and a warning where two are so near that people swap them. */
@Component
class FigureCards {

    // two published figures of 84,434 and 84,470 were swapped once: they differ by 0.04 percent
    private static final BigDecimal PER_MILLE = new BigDecimal("0.001");

    private final Words words;

    FigureCards(Words words) {
        this.words = words;
    }

    String word(String code, String label) {
        return words.find("figure.word." + code).orElse(label);
    }

    FigureCard card(FigureResult figure, YearResult year, YearResult before, SourceState sourceState) {
        var definition = figure.definition();
        var amount = FigureAmounts.of(figure);
        var amountBefore = before.figure(definition.code())
                .map(FigureAmounts::of)
                .orElseGet(() -> FigureAmounts.never(definition.kind()));
        return new FigureCard(
                figure.year(),
                definition.code(),
                word(definition.code(), definition.label()),
                definition.label(),
                amount,
                amountBefore,
                YearDifference.between(amount, amountBefore, before.year()),
                sourceState,
                lookalikes(figure, year),
                notes(figure));
    }

    private List<FigureCard.Lookalike> lookalikes(FigureResult figure, YearResult year) {
        return year.figures().stream()
                .filter(other ->
                        !other.definition().code().equals(figure.definition().code()) && isAlike(figure, other))
                .map(other -> new FigureCard.Lookalike(
                        FigureAmounts.of(other).text(),
                        word(other.definition().code(), other.definition().label())))
                .toList();
    }

    private static boolean isAlike(FigureResult one, FigureResult other) {
        var a = publishedCount(one);
        var b = publishedCount(other);
        return a.isPresent()
                && b.isPresent()
                && a.get()
                                .subtract(b.get())
                                .abs()
                                .compareTo(a.get().max(b.get()).multiply(PER_MILLE))
                        < 0;
    }

    private static Optional<BigDecimal> publishedCount(FigureResult figure) {
        var kind = figure.definition().kind();
        return figure.definition().published() && (kind == Kind.FLOW || kind == Kind.STOCK)
                ? Optional.ofNullable(figure.value()).filter(value -> value.signum() > 0)
                : Optional.empty();
    }

    private List<String> notes(FigureResult figure) {
        return figure.isMissing() || figure.provisionalRecords() == 0
                ? List.of()
                : List.of(words.of(
                        "figure.provisional",
                        DutchNumbers.whole(figure.provisionalRecords()),
                        DutchNumbers.whole(figure.records())));
    }
}

package nl.wieg.web.board;

import java.util.List;

/**
 * One figure as the year shows it: large, with a word under it and last year beside it; {@code word} is a few words,
 * {@code label} the sentence as published, {@code notes} say why it changed.
 */
public record FigureCard(
        int year,
        String code,
        String word,
        String label,
        FigureAmount amount,
        FigureAmount before,
        YearDifference difference,
        SourceState sourceState,
        List<Lookalike> lookalikes,
        List<String> notes) {

    /** True when a person should look before using this figure. */
    public boolean needsAttention() {
        return !lookalikes.isEmpty() || sourceLacks();
    }

    /** Whether its source should have delivered more than it did. */
    public boolean sourceLacks() {
        return sourceState != SourceState.COMPLETE && sourceState != SourceState.NOT_YET;
    }

    /** False while its source is still to come. */
    public boolean measured() {
        return amount.state() != FigureState.NOT_YET;
    }

    /** Another figure of the same year whose value is so near that people swap the two. */
    public record Lookalike(String valueText, String word) {}
}

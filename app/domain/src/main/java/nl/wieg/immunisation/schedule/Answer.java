package nl.wieg.immunisation.schedule;

import java.util.List;

/**
 * What is due, and what was done.
 *
 * @param invalid in order of date
 * @param items one for every row that applies and was not filled, in schedule order
 * @param filled one for every row that applies and was filled, in schedule order
 */
public record Answer(List<InvalidDose> invalid, List<DueItem> items, List<FilledDose> filled) {

    public Answer {
        invalid = List.copyOf(invalid);
        items = List.copyOf(items);
        filled = List.copyOf(filled);
    }
}

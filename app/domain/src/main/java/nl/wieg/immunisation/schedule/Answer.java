package nl.wieg.immunisation.schedule;

import java.util.List;

/**
 * What is due.
 *
 * @param invalid in order of date
 * @param items in schedule order
 */
public record Answer(List<InvalidDose> invalid, List<DueItem> items) {

    public Answer {
        invalid = List.copyOf(invalid);
        items = List.copyOf(items);
    }
}

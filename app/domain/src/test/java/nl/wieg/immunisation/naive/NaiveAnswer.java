package nl.wieg.immunisation.naive;

import java.util.List;

/** The invalid doses in order of date (on one date in the order given), and the items in schedule order. */
public record NaiveAnswer(List<NaiveDose> invalid, List<NaiveItem> items) {}

package nl.wieg.web.desk.proposals;

import java.util.List;

/**
 * The session that is selected.
 *
 * @param key for the forms
 * @param missing what is said when it is not in the plan any more; empty otherwise, and then all else is there
 * @param facts what it is, a line each, in words
 * @param without what the plan would be without it, in words
 * @param move where to; its fields have their bare names
 */
public record PanelView(
        String key,
        String title,
        String missing,
        boolean kept,
        List<String> facts,
        List<String> without,
        List<Area> areas,
        PlaceForm move,
        String close) {

    public PanelView {
        facts = List.copyOf(facts);
        without = List.copyOf(without);
        areas = List.copyOf(areas);
    }

    /** Children of an area who are expected at it. */
    public record Area(String name, String children, String km) {}
}

package nl.wieg.web.desk.fill;

import java.util.List;

/**
 * How full the sessions to come are.
 *
 * @param groupDays in order of time
 * @param basis on what the forecast is based, in words
 * @param minutes longer is too long to wait
 */
public record FillView(List<Week> weeks, List<GroupDay> groupDays, String basis, String minutes) {

    public boolean isEmpty() {
        return weeks.isEmpty() && groupDays.isEmpty();
    }

    /**
     * How many places are booked.
     *
     * @param percent of the places, 0 to 100
     * @param fill how many, in words
     * @param left places that can still be booked, in words
     * @param extra how far it is overbooked, in words; empty when it is not
     */
    public record Bar(long percent, String fill, String left, String extra) {}

    /**
     * A group day.
     *
     * @param walkIn when families may come without an appointment, in words; empty when they may not
     */
    public record GroupDay(String location, String when, String walkIn, Bar bar) {}

    /**
     * The sessions of a week, the emptiest first.
     *
     * @param anchor its place on the page
     */
    public record Week(String anchor, String name, String days, String sum, List<Row> rows) {}

    /**
     * A session.
     *
     * @param planned who was expected when it was published
     * @param coming who will be there, in words
     * @param noShow who stays away, in words
     * @param risk how often somebody waits too long, in words
     */
    public record Row(
            String address,
            String location,
            String when,
            Bar bar,
            String planned,
            String coming,
            String noShow,
            String risk) {}
}

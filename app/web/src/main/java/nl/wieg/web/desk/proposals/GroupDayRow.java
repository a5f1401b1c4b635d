package nl.wieg.web.desk.proposals;

import java.util.List;

/**
 * A group day, in words.
 *
 * @param places how many there are, or how many of them are free once they can be booked
 * @param cancelled why it is not held; empty when it is
 * @param walkIn when families may come without an appointment; empty when they may not
 * @param moments each time that families come, and the places then
 */
public record GroupDayRow(
        String day,
        String time,
        String location,
        String cancelled,
        String places,
        String walkIn,
        List<String> moments) {

    public GroupDayRow {
        moments = List.copyOf(moments);
    }
}

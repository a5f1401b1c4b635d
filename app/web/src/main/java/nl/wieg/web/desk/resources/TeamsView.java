package nl.wieg.web.desk.resources;

import java.util.List;

/** All teams; who looks may add one, or not. */
public record TeamsView(List<Row> rows, boolean mayChange) {

    /**
     * A team, in words.
     *
     * @param members today
     * @param parts in which it is whole in a week; empty when it is out of use
     */
    public record Row(String address, String name, UseBadge use, String lanes, String members, String parts) {}
}

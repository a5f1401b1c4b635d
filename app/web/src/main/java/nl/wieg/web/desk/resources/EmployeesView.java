package nl.wieg.web.desk.resources;

import java.util.List;

/** Everybody who holds sessions. */
public record EmployeesView(List<Row> rows) {

    /**
     * An employee, in words.
     *
     * @param team in which they are today; empty for none
     * @param injects until when they may inject; empty when they may not
     */
    public record Row(
            String address, String name, UseBadge use, String profession, String hours, String team, String injects) {}
}

package nl.wieg.web.desk.resources;

import java.util.List;

/** An employee with what they may do and when they work. */
public record EmployeeView(
        String address,
        String name,
        UseBadge use,
        List<Fact> facts,
        List<Fact> certificates,
        List<HoursRow> pattern,
        List<DaysRow> leaves) {

    /** Whoever sees it may change it. */
    public boolean mayChange() {
        return true;
    }
}

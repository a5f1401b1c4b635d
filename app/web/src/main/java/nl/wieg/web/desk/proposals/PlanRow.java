package nl.wieg.web.desk.proposals;

import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.Placement;

/** A session of a plan, its location and its team by their names. */
record PlanRow(Placement at, String location, String team, int capacity, double expected, boolean kept) {

    DayPart part() {
        return at.part();
    }
}

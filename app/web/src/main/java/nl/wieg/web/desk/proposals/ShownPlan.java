package nl.wieg.web.desk.proposals;

import java.util.List;
import nl.wieg.sessions.plan.Placement;
import nl.wieg.sessions.plan.PlanInstance;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.sessions.plan.SessionPlan.PlannedSession;
import nl.wieg.sessions.proposals.Proposal;

/**
 * A proposal with a plan, as somebody looks at it: calendar, table, map and panel are all made from this.
 *
 * @param rows its sessions, in the order of the plan
 */
record ShownPlan(Proposal proposal, SessionPlan plan, PlanNames names, Shown shown, List<PlanRow> rows) {

    ShownPlan {
        rows = List.copyOf(rows);
    }

    /** Of a proposal that has a plan. */
    static ShownPlan of(Proposal proposal, PlanNames names, Shown shown) {
        var plan = proposal.plan().orElseThrow();
        return new ShownPlan(
                proposal,
                plan,
                names,
                shown,
                plan.sessions().stream()
                        .map(session -> row(session, proposal, names))
                        .toList());
    }

    PlanInstance posed() {
        return proposal.posed();
    }

    /** The address of the page on which this session is selected. */
    String selecting(Placement session) {
        return at(shown.selecting(session));
    }

    String at(Shown other) {
        return other.at("/voorstellen/" + proposal.id());
    }

    private static PlanRow row(PlannedSession session, Proposal proposal, PlanNames names) {
        return new PlanRow(
                session.at(),
                names.location(session.at().location()),
                names.team(session.at().team()),
                session.capacity(),
                session.expected(),
                proposal.keeps(session.at()));
    }
}

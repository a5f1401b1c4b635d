package nl.wieg.web.desk.schedule;

import java.util.List;

/** Whom a draft would touch, in counts. */
public record PreviewView(ScheduleHead head, String people, String touched, List<Dose> doses, List<Cohort> cohorts) {

    public boolean touchesNobody() {
        return doses.isEmpty();
    }

    public record Dose(String name, String persons) {}

    public record Cohort(String municipality, int birthYear, String persons) {}
}

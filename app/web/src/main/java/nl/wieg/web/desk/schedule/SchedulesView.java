package nl.wieg.web.desk.schedule;

import java.util.List;

/** All definitions of the schedule, the newest first. */
public record SchedulesView(List<ScheduleHead> schedules, boolean canChange) {}

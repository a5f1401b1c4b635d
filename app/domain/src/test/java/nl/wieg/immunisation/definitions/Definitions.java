package nl.wieg.immunisation.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wieg.TestDatabase;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.schedule.WrittenRow;

/** Drafts of the schedule, for tests. */
public final class Definitions {

    private static final String BMR_2 = "17";

    private Definitions() {}

    public static void removeAllButTheFirst() {
        TestDatabase.empty(
                "immunisation_definition_row WHERE version > 1",
                "immunisation_definition_equivalence WHERE version > 1",
                "immunisation_definition WHERE version > 1 ORDER BY version DESC");
    }

    /** A copy of the first definition in which the second BMR counts from another age, and is best then, for who was born from 2022 on. */
    public static int draftWithBmr2From(String age, Schedules schedules, Actor doctor) {
        var draft = doctor.<Integer, RuntimeException>call(() -> schedules.copyAsDraft(1));
        var row = bestAt(row(draft, BMR_2, schedules, doctor), age);
        assertThat(doctor.call(() -> schedules.change(draft, BMR_2, row))).isEmpty();
        return draft;
    }

    static WrittenRow row(int version, String order, Schedules schedules, Actor doctor) {
        return doctor.call(() -> schedules.read(version)).rows().stream()
                .filter(row -> row.order().equals(order))
                .findFirst()
                .orElseThrow();
    }

    private static WrittenRow bestAt(WrittenRow row, String age) {
        return new WrittenRow(
                row.order(),
                row.kind(),
                row.dose(),
                row.firstYear(),
                row.lastYear(),
                row.bornFrom(),
                age,
                age,
                "",
                row.lapses(),
                row.previous(),
                row.minimumDays(),
                row.product(),
                row.certainty(),
                row.remark());
    }

    static WrittenRow youngest(WrittenRow row, String age) {
        return new WrittenRow(
                row.order(),
                row.kind(),
                row.dose(),
                row.firstYear(),
                row.lastYear(),
                row.bornFrom(),
                row.recommended(),
                age,
                row.lateAfter(),
                row.lapses(),
                row.previous(),
                row.minimumDays(),
                row.product(),
                row.certainty(),
                row.remark());
    }
}

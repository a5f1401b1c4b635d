package nl.wieg.web.desk.schedule;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.immunisation.DraftPreviews;
import nl.wieg.immunisation.definitions.Definition;
import nl.wieg.immunisation.definitions.DefinitionPolicy;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.immunisation.schedule.WrittenRow;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the pages of the schedule. */
@Component
class SchedulePages {

    private final Schedules schedules;
    private final DraftPreviews previews;
    private final Municipalities municipalities;
    private final Access access;
    private final ScheduleWords rowWords;
    private final Words words;
    private final Clock clock;

    SchedulePages(
            Schedules schedules,
            DraftPreviews previews,
            Municipalities municipalities,
            Access access,
            ScheduleWords rowWords,
            Words words,
            Clock clock) {
        this.schedules = schedules;
        this.previews = previews;
        this.municipalities = municipalities;
        this.access = access;
        this.rowWords = rowWords;
        this.words = words;
        this.clock = clock;
    }

    SchedulesView list() {
        return new SchedulesView(schedules.all().stream().map(this::head).toList(), canChange());
    }

    ScheduleView of(int version) {
        var schedule = schedules.read(version);
        return new ScheduleView(
                head(schedule.definition()),
                schedule.rows().stream().map(rowWords::of).toList(),
                canChange(),
                Region.today(clock).plusDays(1).toString());
    }

    /** A form for a row of a draft; refused to who could not send it. */
    RowForm form(int version, String order) {
        return RowForms.of(version, order, row(version, order), List.of());
    }

    /** An empty form, for a row behind the last. */
    RowForm newRow(int version) {
        requireChange();
        var last = schedules.read(version).rows().stream()
                .mapToInt(row -> Integer.parseInt(row.order()))
                .max()
                .orElse(0);
        return RowForms.of(version, RowForm.NEW, RowForms.empty(last + 1), List.of());
    }

    WrittenRow row(int version, String order) {
        requireChange();
        return schedules.read(version).rows().stream()
                .filter(other -> other.order().equals(order))
                .findFirst()
                .orElseThrow(() -> new NotThere("Schema " + version + " heeft geen regel " + order + "."));
    }

    PreviewView preview(int version) {
        var names = municipalities.all().stream()
                .collect(Collectors.toMap(municipality -> municipality.code(), municipality -> municipality.name()));
        var preview = previews.of(version);
        return new PreviewView(
                head(schedules.read(version).definition()),
                DutchNumbers.whole(preview.people()),
                DutchNumbers.whole(preview.touched()),
                preview.doses().stream()
                        .map(dose -> new PreviewView.Dose(dose.dose().toString(), DutchNumbers.whole(dose.persons())))
                        .toList(),
                preview.cohorts().stream()
                        .map(cohort -> new PreviewView.Cohort(
                                names.getOrDefault(
                                        cohort.municipality(),
                                        cohort.municipality().value()),
                                cohort.birthYear(),
                                DutchNumbers.whole(cohort.persons())))
                        .toList());
    }

    private void requireChange() {
        if (!canChange()) {
            throw new AccessRefused("U mag dit niet: " + DefinitionPolicy.CHANGE.action() + ".");
        }
    }

    private boolean canChange() {
        return access.allows(DefinitionPolicy.CHANGE);
    }

    private ScheduleHead head(Definition definition) {
        return new ScheduleHead(
                definition.version(),
                ScheduleState.valueOf(definition.state().name()),
                Optional.ofNullable(definition.effectiveFrom())
                        .map(DutchTimes::day)
                        .orElse(""),
                words.of("schedule.by", definition.madeBy(), DutchTimes.moment(definition.madeAt())),
                signed(definition));
    }

    private String signed(Definition definition) {
        var at = definition.signedOffAt();
        var by = definition.signedOffBy();
        return at == null || by == null
                ? words.of(definition.isDraft() ? "schedule.unsigned" : "schedule.delivered")
                : words.of("schedule.by", by, DutchTimes.moment(at));
    }
}

package nl.wieg.web.desk.resources;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wieg.sessions.resources.DayOff;
import nl.wieg.sessions.resources.Holidays;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Component;

/** Fills the page of days off. */
@Component
class DaysOffPages {

    private final Holidays holidays;
    private final ResourceChoices choices;
    private final ResourceWords words;
    private final Clock clock;

    DaysOffPages(Holidays holidays, ResourceChoices choices, ResourceWords words, Clock clock) {
        this.holidays = holidays;
        this.choices = choices;
        this.words = words;
        this.clock = clock;
    }

    DaysOffView all() {
        var today = Region.today(clock);
        var all = holidays.all().stream()
                .collect(Collectors.partitioningBy(
                        holiday -> holiday.days().last().isBefore(today),
                        Collectors.mapping(this::row, Collectors.toList())));
        return new DaysOffView(all.getOrDefault(false, List.of()), all.getOrDefault(true, List.of()));
    }

    ResourceForm form() {
        return new ResourceForm("", Map.of(), Map.of("soort", choices.dayOffKinds(Map.of())), List.of());
    }

    ResourceForm refused(Refused refused) {
        return new ResourceForm(
                refused.part().word(),
                refused.fields(),
                Map.of("soort", choices.dayOffKinds(refused.fields())),
                refused.problems());
    }

    private DaysOffView.Row row(DayOff holiday) {
        return new DaysOffView.Row(
                holiday.kind().name(),
                holiday.days().first().toString(),
                words.name("resources.dayoff", holiday.kind()),
                words.days(holiday.days()),
                holiday.name());
    }
}

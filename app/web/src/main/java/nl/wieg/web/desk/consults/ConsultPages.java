package nl.wieg.web.desk.consults;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.appointments.Slot;
import nl.wieg.appointments.Slots;
import nl.wieg.sessions.Consult;
import nl.wieg.sessions.Consults;
import nl.wieg.sessions.resources.ConsultHour;
import nl.wieg.sessions.resources.ConsultHourId;
import nl.wieg.sessions.resources.ConsultHours;
import nl.wieg.sessions.resources.Days;
import nl.wieg.shared.Region;
import nl.wieg.web.desk.WeeklyWords;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;
import org.springframework.stereotype.Component;

/** Fills the page of consult hours. */
@Component
class ConsultPages {

    private static final int WEEKS_SHOWN = 8;

    private final ConsultHours hours;
    private final Consults consults;
    private final Slots slots;
    private final ConsultChoices choices;
    private final WeeklyWords words;
    private final Clock clock;

    ConsultPages(
            ConsultHours hours,
            Consults consults,
            Slots slots,
            ConsultChoices choices,
            WeeklyWords words,
            Clock clock) {
        this.hours = hours;
        this.consults = consults;
        this.slots = slots;
        this.choices = choices;
        this.words = words;
        this.clock = clock;
    }

    ConsultsView page() {
        var today = Region.today(clock);
        return page(
                Map.of(
                        "vanaf",
                        today.plusDays(1).toString(),
                        "tot",
                        today.plusWeeks(WEEKS_SHOWN).toString()),
                List.of());
    }

    /** With what was sent, and why it will not do. */
    ConsultsView page(Map<String, String> sent, List<FormProblem> problems) {
        var today = Region.today(clock);
        var all = hours.all();
        var names = choices.names();
        return new ConsultsView(
                all.stream()
                        .filter(hour -> !hour.when().days().last().isBefore(today))
                        .map(hour -> hour(hour, names))
                        .toList(),
                days(all, today, names),
                Map.copyOf(sent),
                choices.of(sent),
                problems);
    }

    private ConsultsView.Hour hour(ConsultHour hour, ConsultChoices.Names names) {
        return new ConsultsView.Hour(
                hour.id().toString(),
                names.doctor(hour),
                names.place(hour),
                words.when(hour.when()),
                DutchNumbers.whole(hour.minutes()),
                words.until(hour.when()));
    }

    private List<ConsultsView.Day> days(List<ConsultHour> all, LocalDate today, ConsultChoices.Names names) {
        Map<ConsultHourId, ConsultHour> byId =
                all.stream().collect(Collectors.toMap(ConsultHour::id, Function.identity()));
        var agenda = consults.in(new Days(today, today.plusWeeks(WEEKS_SHOWN)));
        var places = slots.of(agenda.stream().map(Consult::id).toList());
        return agenda.stream()
                .flatMap(consult ->
                        Stream.ofNullable(byId.get(consult.of())).map(hour -> day(consult, hour, names, places)))
                .toList();
    }

    private ConsultsView.Day day(
            Consult consult, ConsultHour hour, ConsultChoices.Names names, Map<UUID, List<Slot>> places) {
        var talks = places.getOrDefault(consult.id(), List.of());
        return new ConsultsView.Day(
                DutchTimes.day(consult.day()),
                words.hours(consult.hours()),
                names.doctor(hour),
                names.place(hour),
                DutchNumbers.whole(talks.size()),
                DutchNumbers.whole(
                        talks.stream().filter(talk -> talk.remaining() > 0).count()));
    }
}

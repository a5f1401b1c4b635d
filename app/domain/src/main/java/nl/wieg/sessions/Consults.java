package nl.wieg.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.events.ConsultsOffered;
import nl.wieg.sessions.resources.ConsultDays;
import nl.wieg.sessions.resources.Days;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.WrongInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consult hours that can be booked: each a day of a doctor's hours. */
@Service
public class Consults {

    private static final int MOST_WEEKS = 26;

    private final ConsultTable table;
    private final ConsultDays days;
    private final ApplicationEventPublisher events;
    private final Access access;
    private final Clock clock;

    Consults(ConsultTable table, ConsultDays days, ApplicationEventPublisher events, Access access, Clock clock) {
        this.table = table;
        this.days = days;
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /** Those that stand in these days, in order of day and time. */
    public List<Consult> in(Days some) {
        access.require(SessionPolicy.READ, AccessObject.of("spreekuren", some.first() + "/" + some.last()));
        return table.in(some);
    }

    /**
     * Offers those from tomorrow until that day, included, that are not offered yet: where the doctor works and the location is open.
     *
     * @return how many were added
     * @throws WrongInput for a day in the past, or too far away
     */
    @Transactional
    public int offer(LocalDate until) {
        access.require(SessionPolicy.OFFER, AccessObject.of("spreekuren", until.toString()));
        var tomorrow = Region.today(clock).plusDays(1);
        if (until.isBefore(tomorrow) || until.isAfter(tomorrow.plusWeeks(MOST_WEEKS))) {
            throw new WrongInput("until", "Kies een dag na vandaag, en binnen " + MOST_WEEKS + " weken.");
        }
        table.holdHours();
        var added = missing(new Days(tomorrow, until));
        table.add(added);
        events.publishEvent(
                new ConsultsOffered(added.stream().map(Consult::offered).toList()));
        return added.size();
    }

    private List<Consult> missing(Days some) {
        var there = table.ever(some).stream().map(consult -> List.of(consult.of(), consult.day()));
        var known = there.collect(Collectors.toUnmodifiableSet());
        return days.in(some).stream()
                .filter(day -> !known.contains(List.of(day.hour().id(), day.day())))
                .map(day -> new Consult(
                        TimeOrderedIds.next(),
                        day.hour().id(),
                        day.day(),
                        day.hour().when().hours(),
                        day.hour().minutes()))
                .toList();
    }
}

package nl.wieg.sessions.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.shared.NotThere;
import org.springframework.stereotype.Service;

/** With whom somebody can swap a session. */
@Service
public class SwapChoices {

    private static final int DAYS_APART = 7;

    private static final Comparator<Employee> BY_NAME = Comparator.comparing(Employee::name)
            .thenComparing(employee -> employee.id().value());

    private final Duties duties;
    private final Access access;

    SwapChoices(Duties duties, Access access) {
        this.duties = duties;
        this.access = access;
    }

    /**
     * Who could take their place: for nothing, or for a session within a week of it; by name, then by time.
     *
     * @throws NotThere when they are not at that session
     */
    public List<Choice> of(UUID session, EmployeeId from) {
        access.require(RosterPolicy.SWAP, AccessObject.of("medewerker", from.toString()));
        var known = duties.known();
        var given = known.find(session, from)
                .orElseThrow(() -> new NotThere("Medewerker " + from + " staat niet op sessie " + session + "."));
        return known.staff().values().stream()
                .sorted(BY_NAME)
                .flatMap(employee -> exchanges(given, employee.id(), known))
                .flatMap(exchange -> choice(exchange, known))
                .toList();
    }

    private static Stream<Exchange> exchanges(Duty given, EmployeeId by, KnownDuties known) {
        return Stream.concat(
                Stream.of(new Exchange(given, by, Optional.empty())),
                known.duties().stream()
                        .filter(duty -> duty.employee().equals(by))
                        .filter(duty -> duty.shift().daysFrom(given.shift()) <= DAYS_APART)
                        .map(duty -> new Exchange(given, by, Optional.of(duty))));
    }

    private Stream<Choice> choice(Exchange exchange, KnownDuties known) {
        var rules = new SwapRules(exchange, known, duties.now());
        return rules.against().isPresent()
                ? Stream.empty()
                : Stream.of(new Choice(
                        exchange.by(),
                        known.name(exchange.by()),
                        exchange.returned().map(Duty::shift),
                        rules.goesBeyond()));
    }

    /**
     * One of them.
     *
     * @param inReturn what they give for it; empty for nothing
     * @param goesBeyond in what it asks more of one of them than was agreed, in one Dutch sentence
     */
    public record Choice(EmployeeId by, String name, Optional<Shift> inReturn, Optional<String> goesBeyond) {}
}

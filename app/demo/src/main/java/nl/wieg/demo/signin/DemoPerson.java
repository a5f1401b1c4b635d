package nl.wieg.demo.signin;

import java.time.LocalDate;
import java.util.List;
import nl.wieg.access.Role;
import nl.wieg.access.RoleGrant;
import nl.wieg.access.StaffMember;
import nl.wieg.access.WorkContext;
import nl.wieg.access.WorkContextGrant;

/**
 * A made-up member of staff.
 *
 * @param work what they do, in a few Dutch words
 * @param note what one sees as them, in a Dutch sentence
 * @param factors what the provider says it asked for, by RFC 8176
 * @param leftOn the last day of an account that has ended; today or later for the others
 */
public record DemoPerson(
        String subject, String name, String work, String note, Role role, List<String> factors, LocalDate leftOn) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

    public DemoPerson {
        factors = List.copyOf(factors);
    }

    StaffMember member() {
        return new StaffMember(
                subject,
                name,
                leftOn,
                List.of(new RoleGrant(role, FIRST_DAY, leftOn)),
                contexts().stream()
                        .map(context -> new WorkContextGrant(context, FIRST_DAY, leftOn))
                        .toList());
    }

    /** A doctor works for the whole region, a nurse for two of its municipalities; others see no people. */
    List<WorkContext> contexts() {
        return switch (role) {
            case DOCTOR -> List.of(WorkContext.REGION);
            case NURSE -> List.of(new WorkContext("GM0106"), new WorkContext("GM0114"));
            default -> List.of();
        };
    }
}

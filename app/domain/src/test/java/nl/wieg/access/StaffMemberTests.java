package nl.wieg.access;

import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffMemberTests {

    private static final LocalDate MARCH_1 = LocalDate.of(2025, 3, 1);
    private static final LocalDate MARCH_31 = LocalDate.of(2025, 3, 31);

    private final StaffMember nurse = new StaffMember(
            "femke",
            "Femke Jansen",
            LocalDate.of(2025, 4, 30),
            List.of(
                    new RoleGrant(NURSE, MARCH_1, LocalDate.of(2025, 12, 31)),
                    new RoleGrant(PLANNER, MARCH_1, MARCH_31)));

    @Test
    void hasARoleFromItsFirstDayToItsLast() {
        assertThat(rolesOn(MARCH_1.minusDays(1))).isEmpty();
        assertThat(rolesOn(MARCH_1)).contains(Set.of(NURSE, PLANNER));
        assertThat(rolesOn(MARCH_31)).contains(Set.of(NURSE, PLANNER));
        assertThat(rolesOn(MARCH_31.plusDays(1))).contains(Set.of(NURSE));
    }

    @Test
    void hasNoRoleAfterTheLastDayOfTheAccount() {
        assertThat(rolesOn(LocalDate.of(2025, 4, 30))).contains(Set.of(NURSE));
        assertThat(rolesOn(LocalDate.of(2025, 5, 1))).isEmpty();
    }

    @Test
    void isNeverASystemProcess() {
        assertThatThrownBy(() -> new RoleGrant(Role.SYSTEM, MARCH_1, MARCH_31))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<Set<Role>> rolesOn(LocalDate day) {
        return nurse.on(day).map(Actor::roles);
    }
}

package nl.wieg.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody who works here.
 *
 * @param subject what the sign-in provider knows them by
 * @param endsOn the last day of the account
 * @param contexts for whom they work
 */
public record StaffMember(
        String subject, String name, LocalDate endsOn, List<RoleGrant> grants, List<WorkContextGrant> contexts) {

    public StaffMember {
        grants = List.copyOf(grants);
        contexts = List.copyOf(contexts);
    }

    /** Somebody whose work is about nobody in particular. */
    public StaffMember(String subject, String name, LocalDate endsOn, List<RoleGrant> grants) {
        this(subject, name, endsOn, grants, List.of());
    }

    /** The person with the roles valid that day; empty when the account has ended or no role is valid. */
    Optional<Actor> on(LocalDate day) {
        var roles = grants.stream()
                .filter(grant -> grant.isValidOn(day))
                .map(RoleGrant::role)
                .collect(Collectors.toUnmodifiableSet());
        return day.isAfter(endsOn) || roles.isEmpty() ? Optional.empty() : Optional.of(new Actor(subject, name, roles));
    }
}

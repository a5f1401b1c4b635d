package nl.wieg.access;

import java.util.Set;

/**
 * Who acts now: a member of staff, or a process of our own. Bound to the thread by whoever lets them in.
 *
 * @param id the sign-in provider's subject, or the name of the process
 * @param name as shown on screen
 */
public record Actor(String id, String name, Set<Role> roles) {

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A process of our own, such as a route or a job. */
    public static Actor system(String process) {
        return new Actor(process, process, Set.of(Role.SYSTEM));
    }

    /**
     * Who acts on this thread.
     *
     * @throws AccessRefused if nobody does
     */
    public static Actor current() {
        if (!CURRENT.isBound()) {
            throw new AccessRefused("Niemand is aangemeld.");
        }
        return CURRENT.get();
    }

    /** Runs the work as this actor. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).<T, X>call(work);
    }

    /** Runs the work as this actor. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    public boolean hasAnyOf(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}

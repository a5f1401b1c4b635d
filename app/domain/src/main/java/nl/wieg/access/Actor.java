package nl.wieg.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts now: a member of staff, or a process of our own. Bound to the thread by whoever lets them in.
 *
 * @param id the sign-in provider's subject, or the name of the process
 * @param name as shown on screen
 * @param point through which door they came, for the log
 * @param context for whom they work now; null while none was chosen, and for processes, which need none
 */
public record Actor(
        String id,
        String name,
        Set<Role> roles,
        AccessPoint point,
        @Nullable WorkContext context) {

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody who chose no work context. */
    public Actor(String id, String name, Set<Role> roles, AccessPoint point) {
        this(id, name, roles, point, null);
    }

    /** Somebody who did not come in over the network. */
    public Actor(String id, String name, Set<Role> roles) {
        this(id, name, roles, AccessPoint.PROCESS);
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

    /** Whether somebody acts on this thread. */
    public static boolean present() {
        return CURRENT.isBound();
    }

    /** The same person, coming in through this door. */
    public Actor through(AccessPoint door) {
        return new Actor(id, name, roles, door, context);
    }

    /** The same person, at work for these people. */
    public Actor in(@Nullable WorkContext chosen) {
        return new Actor(id, name, roles, point, chosen);
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

    boolean isProcess() {
        return roles.contains(Role.SYSTEM);
    }
}

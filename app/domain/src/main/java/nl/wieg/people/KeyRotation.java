package nl.wieg.people;

import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.people.PersonIndexRotation.HashedAgain;
import nl.wieg.shared.NamedLocks;
import nl.wieg.shared.NamedLocks.NamedLock;
import nl.wieg.shared.WrongInput;
import org.springframework.stereotype.Service;

/**
 * Renews the two keys outside the database: the master key of the keys of persons, and the key of the hashes they are found by. One process
 * at a time: two that write the file of a key would each lose what the other made.
 */
@Service
public class KeyRotation {

    private static final AccessObject KEYS = AccessObject.of("sleutels", "people");

    private final MasterKeyRotation master;
    private final PersonIndexRotation index;
    private final NamedLocks locks;
    private final Access access;

    KeyRotation(MasterKeyRotation master, PersonIndexRotation index, NamedLocks locks, Access access) {
        this.master = master;
        this.index = index;
        this.locks = locks;
        this.access = access;
    }

    /**
     * Makes both keys anew; older ones stay in use for what was written with them, until {@link #forgetOlder()}.
     *
     * @throws WrongInput if somebody else is at it
     */
    public Renewed rotate() {
        access.require(PeoplePolicy.ROTATE, KEYS);
        var lock = alone();
        try (lock) {
            return new Renewed(master.rotate(), index.rotate());
        }
    }

    /**
     * Forgets all keys but the newest, for good: backups from their time are dead for whatever is personal.
     *
     * @throws WrongInput if somebody else is at it, or a number stands twice: nothing is forgotten then
     */
    public void forgetOlder() {
        access.require(PeoplePolicy.ROTATE, KEYS);
        var lock = alone();
        try (lock) {
            index.forgetOlder();
            master.forgetOlder();
        }
    }

    private NamedLock alone() {
        return locks.tryLock("wieg.keys", 0)
                .orElseThrow(
                        () -> new WrongInput("Iemand anders is al met de sleutels bezig. Wacht tot dat klaar is."));
    }

    /**
     * What was renewed.
     *
     * @param wrapped keys of persons under the new master key
     * @param hashed who is found by the new key
     */
    public record Renewed(int wrapped, HashedAgain hashed) {}
}

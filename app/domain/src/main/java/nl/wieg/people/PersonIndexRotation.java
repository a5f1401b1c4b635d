package nl.wieg.people;

import java.util.UUID;
import nl.wieg.people.PersonHashes.Renewal;
import nl.wieg.shared.LostRaces;
import nl.wieg.shared.WrongInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Renews the key of the hashes by which persons are found, and makes the hashes again from what is sealed. Everybody is found all the while,
 * from any process. Only pairs who may be one person are not proposed while one of the two is still hashed under an older key.
 */
@Component
class PersonIndexRotation {

    private static final Logger LOG = LoggerFactory.getLogger(PersonIndexRotation.class);
    private static final PersonId BEFORE_ALL = new PersonId(new UUID(0, 0));

    private final PersonIndexes indexes;
    private final PersonHashes hashes;
    private final TransactionTemplate transaction;

    PersonIndexRotation(PersonIndexes indexes, PersonHashes hashes, TransactionTemplate transaction) {
        this.indexes = indexes;
        this.hashes = hashes;
        this.transaction = transaction;
    }

    /** Makes a new key and hashes all persons with it, 1,000 at a time; after a crash it is simply done again. */
    HashedAgain rotate() {
        indexes.renew();
        var hashed = hashAllAgain();
        LOG.info("rotated the key of the hashes, persons={} twice={}", hashed.persons(), hashed.twice());
        return hashed;
    }

    /**
     * Forgets all keys but the newest: what older ones hashed, backups included, is found by nobody.
     *
     * @throws WrongInput if a number stands twice, under an older key too: nothing is forgotten then
     */
    void forgetOlder() {
        var twice = hashAllAgain().twice();
        if (twice > 0) {
            throw new WrongInput("Er is niets vergeten. Zo vaak staat een nummer bij twee personen: " + twice
                    + ". Het logboek noemt de dossiers.");
        }
        indexes.forgetOlder();
        // what another process hashed with an older key a moment ago
        hashAllAgain();
        LOG.info("forgot all keys of the hashes but the newest");
    }

    private HashedAgain hashAllAgain() {
        var persons = 0;
        var twice = 0;
        for (var some = hashes.after(BEFORE_ALL); !some.isEmpty(); some = hashes.after(some.getLast())) {
            var stretch = some;
            var renewal = LostRaces.again(() -> transaction.execute(status -> hashes.hashAgain(stretch)));
            log(renewal);
            persons += renewal.changed().size();
            twice += renewal.twice().size();
        }
        return new HashedAgain(persons, twice);
    }

    private static void log(Renewal renewal) {
        renewal.twice()
                .forEach(person -> LOG.warn(
                        "left under an older key what somebody else has too under the newest, person={}", person));
    }

    /**
     * How far it came.
     *
     * @param persons of whom at least one hash is another now
     * @param twice persons with a number that somebody else has too: two processes wrote it under two keys at once
     */
    public record HashedAgain(int persons, int twice) {}
}

package nl.wieg.sessions.resources;

import java.util.List;
import java.util.Optional;

/** Where resources of one kind stand, each under a code of its own. */
interface ResourceTable<I, R> {

    /** By name; as many statements however many there are. */
    List<R> all();

    Optional<R> find(I id);

    /** Holds all of them until the end of the transaction. */
    void holdAll();

    /** Holds it until the end of the transaction. */
    Optional<R> hold(I id);

    /**
     * Adds it with all its parts.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another has its code
     */
    void add(R resource);

    /**
     * Replaces it and all its parts.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another has its code
     */
    void replace(R resource);
}

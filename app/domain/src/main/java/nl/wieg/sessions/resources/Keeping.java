package nl.wieg.sessions.resources;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.springframework.dao.DuplicateKeyException;

/** Changes resources of one kind, one after the other; what cannot be kept is refused in words. */
final class Keeping<I, R> {

    private final ResourceTable<I, R> table;
    private final Function<R, I> id;
    private final String kind;
    private final String another;

    /**
     * Of one kind.
     *
     * @param kind in Dutch, as in: er is geen locatie
     * @param another in Dutch, as in: een andere locatie heeft deze code al
     */
    Keeping(ResourceTable<I, R> table, Function<R, I> id, String kind, String another) {
        this.table = table;
        this.id = id;
        this.kind = kind;
        this.another = another;
    }

    R read(I wanted) {
        return table.find(wanted).orElseThrow(() -> missing(wanted));
    }

    I add(R resource) {
        underItsOwnCode(() -> table.add(resource));
        return id.apply(resource);
    }

    /** Adds it when it is new, replaces it otherwise. */
    void keep(R resource) {
        if (table.hold(id.apply(resource)).isPresent()) {
            underItsOwnCode(() -> table.replace(resource));
        } else {
            add(resource);
        }
    }

    void change(I wanted, UnaryOperator<R> change) {
        var changed = change.apply(table.hold(wanted).orElseThrow(() -> missing(wanted)));
        underItsOwnCode(() -> table.replace(changed));
    }

    private void underItsOwnCode(Runnable keeping) {
        try {
            keeping.run();
        } catch (DuplicateKeyException e) {
            throw new WrongInput("code", another + " heeft deze code al.");
        }
    }

    private NotThere missing(I wanted) {
        return new NotThere("Er is geen " + kind + " " + wanted + ".");
    }
}

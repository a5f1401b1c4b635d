package nl.wieg.sessions.resources.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;

/** How resources of one kind stand in a file. */
interface Sheet<T> {

    /** Their names, in order; the first is the code, the second the name. */
    List<String> columns();

    /** In which column to look for what a refusal is about, where its name is another. */
    Map<String, String> columnsOfRefusals();

    /** Those there are, by code, in order of name. */
    Map<String, T> known();

    /** A text for each column. */
    List<String> cells(T resource);

    /**
     * The resource as a row says it.
     *
     * @param before as it stands; null when it is new
     * @throws WrongInput about a column, for what cannot be
     */
    T read(Cells cells, @Nullable T before);

    /**
     * Looks at one beside all as they would stand.
     *
     * @throws WrongInput for two that cannot be together
     */
    default void checkBeside(T resource, Collection<T> all) {}

    /** Until the end of the transaction nobody else changes one. */
    void hold();

    /** Adds those that are new and replaces the others. */
    void keep(Collection<T> changed);
}

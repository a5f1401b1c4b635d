package nl.wieg.immunisation.definitions;

import java.util.List;
import nl.wieg.immunisation.schedule.WrittenRow;

/** A definition with its rows, in order. */
public record DefinitionRows(Definition definition, List<WrittenRow> rows) {

    public DefinitionRows {
        rows = List.copyOf(rows);
    }
}

package nl.wieg.web.board;

import java.util.List;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Paging;

/** The records that wait, or waited, for a person, and what they can be filtered by. */
public record QuarantineView(List<QuarantineRow> rows, List<Option> sources, List<Option> states, Paging paging) {}

package nl.wieg.web.board;

import java.util.List;

/** The records that wait, or waited, for a person, and what they can be filtered by. */
public record QuarantineView(List<QuarantineRow> rows, List<Option> sources, List<Option> states, Paging paging) {}

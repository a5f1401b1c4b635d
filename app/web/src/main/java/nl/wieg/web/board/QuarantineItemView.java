package nl.wieg.web.board;

import java.util.List;

/** One record in quarantine; {@code layout} is the header or shape that its text should have, empty where there is none. */
public record QuarantineItemView(
        QuarantineRow row,
        String deliveryId,
        String layout,
        String rawText,
        boolean personal,
        boolean canHandle,
        List<ActionRow> history) {}

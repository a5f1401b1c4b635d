package nl.wieg.web.board;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.wieg.intake.DeliveryId;
import nl.wieg.intake.DeliverySummary;
import nl.wieg.intake.Outcome;

/** Deliveries that came in on 15 March 2024. */
final class ADelivery {

    static final DeliveryId ID = new DeliveryId(UUID.fromString("0193a5c2-7b1e-7000-8000-000000000017"));
    static final Instant RECEIVED = Instant.parse("2024-03-15T05:00:00Z");

    private ADelivery() {}

    static DeliverySummary aFile(String source, String name) {
        return new DeliverySummary(
                ID,
                source,
                name,
                "file",
                "stored",
                4_096,
                RECEIVED,
                RECEIVED.plusSeconds(1),
                null,
                17,
                null,
                (short) 2024,
                (short) 2024,
                Map.of(Outcome.ACCEPTED, 6, Outcome.REPLACED, 2, Outcome.QUARANTINED, 1));
    }

    static DeliverySummary aHarvestGivenUp() {
        return new DeliverySummary(
                ID,
                "covid",
                "covid 2024",
                "rest",
                "rejected",
                0,
                RECEIVED,
                RECEIVED.plusSeconds(60),
                "De bron gaf drie keer geen antwoord.",
                null,
                (short) 2024,
                null,
                null,
                Map.of());
    }
}

package nl.wieg.web.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wieg.access.Access;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.DeliveryDetail;
import nl.wieg.intake.DeliveryDetails;
import nl.wieg.intake.DeliveryId;
import nl.wieg.intake.DeliveryStanding;
import nl.wieg.intake.DeliverySummary;
import nl.wieg.intake.HarvestsAgain;
import nl.wieg.intake.IntakePolicy;
import nl.wieg.intake.Outcome;
import nl.wieg.intake.Sources;
import nl.wieg.web.page.Addresses;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Paging;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the list of deliveries and the page of one. */
@Component
class DeliveryPages {

    private static final int SIZE = 50;

    private final Deliveries deliveries;
    private final DeliveryDetails details;
    private final HarvestsAgain again;
    private final Sources sources;
    private final Access access;
    private final Words words;

    DeliveryPages(
            Deliveries deliveries,
            DeliveryDetails details,
            HarvestsAgain again,
            Sources sources,
            Access access,
            Words words) {
        this.deliveries = deliveries;
        this.details = details;
        this.again = again;
        this.sources = sources;
        this.access = access;
        this.words = words;
    }

    /**
     * The deliveries, the newest first.
     *
     * @param source empty for all
     * @param state in words as the filter has it, empty for all
     * @param page its number, from 1
     */
    DeliveriesView list(String source, String state, int page) {
        var standing = words.chosen(DeliveryStanding.values(), DeliveryPages::key, state);
        var index = Paging.index(page);
        var found = deliveries.page(source, standing, index, SIZE);
        return new DeliveriesView(
                found.deliveries().stream().map(delivery -> row(delivery, 0)).toList(),
                sourceOptions(sources, words, source),
                words.options("filter.states", DeliveryStanding.values(), DeliveryPages::key, standing),
                Paging.of(
                        index,
                        SIZE,
                        found.total(),
                        Addresses.list("/leveringen", "bron", source, "stand", standing == null ? "" : state)));
    }

    DeliveryView of(DeliveryId id) {
        var detail = details.get(id);
        var delivery = detail.summary();
        return new DeliveryView(
                row(delivery, detail.withdrawnCount()),
                detail.sha256(),
                delivery.bytes(),
                Optional.ofNullable(delivery.reason()).stream().toList(),
                history(detail),
                again.isPossible(delivery),
                access.allows(IntakePolicy.READ_RECORDS));
    }

    static List<Option> sourceOptions(Sources sources, Words words, String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.of("filter.sources"), chosen.isEmpty()));
        sources.all()
                .forEach(source -> options.add(
                        new Option(source.code(), source.name(), source.code().equals(chosen))));
        return options;
    }

    private static String key(DeliveryStanding standing) {
        return "delivery." + standing;
    }

    private DeliveryRow row(DeliverySummary delivery, long withdrawn) {
        return new DeliveryRow(
                delivery.id().toString(),
                sources.named(delivery.source()).name(),
                delivery.name(),
                delivery.landedAt(),
                DeliveryState.valueOf(delivery.standing().name()),
                counts(delivery, withdrawn));
    }

    private static IntakeCounts counts(DeliverySummary delivery, long withdrawn) {
        return new IntakeCounts(
                count(delivery, Outcome.ACCEPTED),
                count(delivery, Outcome.REPLACED),
                count(delivery, Outcome.DUPLICATE),
                count(delivery, Outcome.STALE),
                withdrawn,
                count(delivery, Outcome.LATE),
                count(delivery, Outcome.CONFLICT),
                count(delivery, Outcome.QUARANTINED));
    }

    private static long count(DeliverySummary delivery, Outcome outcome) {
        return delivery.outcomes().getOrDefault(outcome, 0);
    }

    private List<ActionRow> history(DeliveryDetail detail) {
        var delivery = detail.summary();
        var wieg = words.of("role.SYSTEM");
        var history = new ArrayList<ActionRow>();
        history.add(new ActionRow(
                delivery.landedAt(),
                delivery.channel().equals("file")
                        ? sources.named(delivery.source()).name()
                        : wieg,
                words.of("delivery.history." + arrival(delivery.channel())),
                ""));
        var settledAt = delivery.settledAt();
        if (settledAt != null) {
            history.add(new ActionRow(settledAt, wieg, words.of("delivery.history." + ending(delivery)), ""));
        }
        return history;
    }

    private static String arrival(String channel) {
        return switch (channel) {
            case "rest" -> "fetching";
            case "desk" -> "corrected";
            default -> "landed";
        };
    }

    private static String ending(DeliverySummary delivery) {
        return switch (delivery.standing()) {
            case INCOMPLETE -> "incomplete";
            case REJECTED -> "rejected";
            case READ, READING -> "read";
        };
    }
}

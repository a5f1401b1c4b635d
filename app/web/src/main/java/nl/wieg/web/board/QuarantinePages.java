package nl.wieg.web.board;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.intake.DeliveryId;
import nl.wieg.intake.IntakePolicy;
import nl.wieg.intake.Quarantine;
import nl.wieg.intake.QuarantineFilter;
import nl.wieg.intake.QuarantineSummary;
import nl.wieg.intake.QuarantinedRecords;
import nl.wieg.intake.Sources;
import nl.wieg.web.page.Addresses;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Paging;
import nl.wieg.web.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the list of the quarantine and the page of one record. */
@Component
class QuarantinePages {

    private static final int SIZE = 50;

    private final QuarantinedRecords records;
    private final Quarantine quarantine;
    private final Sources sources;
    private final Access access;
    private final Words words;

    QuarantinePages(QuarantinedRecords records, Quarantine quarantine, Sources sources, Access access, Words words) {
        this.records = records;
        this.quarantine = quarantine;
        this.sources = sources;
        this.access = access;
        this.words = words;
    }

    /**
     * The records in quarantine, the newest first.
     *
     * @param source empty for all
     * @param state in words as the filter has it, empty for all; null where nobody chose: what waits, or all of one delivery
     * @param delivery null for all
     * @param page its number, from 1
     */
    QuarantineView list(String source, @Nullable String state, @Nullable UUID delivery, int page) {
        var chosen = state == null
                ? (delivery == null ? QuarantineState.OPEN : null)
                : words.chosen(QuarantineState.values(), QuarantinePages::key, state);
        var index = Paging.index(page);
        var found = records.page(
                new QuarantineFilter(
                        source.isEmpty() ? null : source,
                        chosen == null ? null : domainState(chosen),
                        delivery == null ? null : new DeliveryId(delivery)),
                index,
                SIZE);
        var states = words.options("quarantine.all", QuarantineState.values(), QuarantinePages::key, chosen);
        var address = Addresses.list(
                "/quarantaine",
                "bron",
                source,
                "stand",
                states.stream()
                        .filter(Option::selected)
                        .map(Option::value)
                        .findFirst()
                        .orElse(""),
                "levering",
                Objects.toString(delivery, ""));
        return new QuarantineView(
                found.records().stream().map(this::row).toList(),
                DeliveryPages.sourceOptions(sources, words, source),
                states,
                Paging.of(index, SIZE, found.total(), address));
    }

    QuarantineItemView of(UUID id) {
        var detail = records.look(id);
        var record = detail.summary();
        return new QuarantineItemView(
                row(record),
                record.delivery().toString(),
                quarantine.layout(record.source()),
                detail.text(),
                detail.personal(),
                record.isOpen() && access.allows(IntakePolicy.DECIDE_QUARANTINE),
                history(record));
    }

    private QuarantineRow row(QuarantineSummary record) {
        return new QuarantineRow(
                record.id().toString(),
                sources.named(record.source()).name(),
                record.deliveryName(),
                words.position(record.at()),
                record.reason(),
                record.receivedAt(),
                state(record),
                Objects.requireNonNullElse(record.decidedBy(), ""));
    }

    private List<ActionRow> history(QuarantineSummary record) {
        return Optional.ofNullable(record.decidedAt()).stream()
                .map(at -> new ActionRow(
                        at,
                        Objects.requireNonNullElse(record.decidedBy(), ""),
                        words.of("decision.made." + state(record)),
                        Objects.requireNonNullElse(record.decisionNote(), "")))
                .toList();
    }

    private static QuarantineState state(QuarantineSummary record) {
        return record.state().equals("dismissed")
                ? QuarantineState.REJECTED
                : QuarantineState.valueOf(record.state().toUpperCase(Locale.ROOT));
    }

    private static String domainState(QuarantineState state) {
        return state == QuarantineState.REJECTED ? "dismissed" : state.name().toLowerCase(Locale.ROOT);
    }

    private static String key(QuarantineState state) {
        return "quarantine." + state;
    }
}

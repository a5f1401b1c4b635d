package nl.wieg.web.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wieg.intake.CountedRecord;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.DeliveryId;
import nl.wieg.intake.DeliverySummary;
import nl.wieg.intake.RecordSelection;
import nl.wieg.intake.Records;
import nl.wieg.intake.Snapshots;
import nl.wieg.intake.Source;
import nl.wieg.intake.Sources;
import nl.wieg.keyfigures.FigureResult;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.Kind;
import nl.wieg.keyfigures.Lineage;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NotThere;
import nl.wieg.web.page.Addresses;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Paging;
import nl.wieg.web.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the page of the records behind a figure, or of one delivery. Shows where each stands, never what is in it. */
@Component
class RecordPages {

    private static final int SIZE = 50;
    private static final List<RecordSelection.Label> ANY = List.of(new RecordSelection.Label("*", "*"));

    private final KeyFigures figures;
    private final Lineage lineage;
    private final Deliveries deliveries;
    private final Records records;
    private final Snapshots snapshots;
    private final Sources sources;
    private final Municipalities municipalities;
    private final FigureCards cards;
    private final Words words;

    @SuppressWarnings("TooManyParameters")
    RecordPages(
            KeyFigures figures,
            Lineage lineage,
            Deliveries deliveries,
            Records records,
            Snapshots snapshots,
            Sources sources,
            Municipalities municipalities,
            FigureCards cards,
            Words words) {
        this.figures = figures;
        this.lineage = lineage;
        this.deliveries = deliveries;
        this.records = records;
        this.snapshots = snapshots;
        this.sources = sources;
        this.municipalities = municipalities;
        this.cards = cards;
        this.words = words;
    }

    /**
     * The records behind a figure.
     *
     * @param municipality empty for all
     * @param delivery null for all
     * @param page its number, from 1
     */
    RecordsView behindFigure(int year, String code, String municipality, @Nullable DeliveryId delivery, int page) {
        var figure = figures.year(year)
                .figure(code)
                .orElseThrow(() -> new NotThere("Er is geen cijfer met deze naam in " + year + "."));
        var place = municipality.isEmpty() ? null : municipality;
        var seq = delivery == null ? null : deliveries.get(delivery).seq();
        var index = Paging.index(page);
        var total = lineage.recordCount(year, code, place, seq);
        var rows = total == 0 ? List.<CountedRecord>of() : lineage.records(year, code, place, seq, index, SIZE);
        var back = "/jaar/" + year + "/cijfer/" + code;
        var address = Addresses.list(
                back + "/herkomst", "gemeente", municipality, "levering", delivery == null ? "" : delivery.toString());
        return new RecordsView(
                cards.word(code, figure.definition().label()) + " " + year,
                back,
                isPersonal(figure.definition().source()),
                choices(figure, municipality),
                rows.stream().map(this::row).toList(),
                Paging.of(index, SIZE, total, address));
    }

    /**
     * The records of a delivery that count now.
     *
     * @param page its number, from 1
     */
    RecordsView ofDelivery(DeliveryId id, int page) {
        var delivery = deliveries.get(id);
        var index = Paging.index(page);
        var selection = selection(delivery);
        var total = selection.map(records::count).orElse(0L);
        var rows = selection.map(chosen -> records.page(chosen, index, SIZE)).orElseGet(List::of);
        return new RecordsView(
                delivery.name(),
                "/leveringen/" + id,
                isPersonal(delivery.source()),
                List.of(),
                rows.stream().map(this::row).toList(),
                Paging.of(index, SIZE, total, Addresses.list("/leveringen/" + id + "/regels")));
    }

    /** Empty for a delivery without readable records, of which nothing can count. */
    private Optional<RecordSelection> selection(DeliverySummary delivery) {
        var first = delivery.firstYear();
        var last = delivery.lastYear();
        if (delivery.seq() == null || first == null || last == null) {
            return Optional.empty();
        }
        return Optional.of(new RecordSelection(
                delivery.source(),
                snapshots.latest().getOrDefault(delivery.source(), 0),
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31),
                ANY,
                null,
                delivery.seq()));
    }

    private boolean isPersonal(String code) {
        return sources.all().stream()
                .filter(source -> source.code().equals(code))
                .anyMatch(Source::personal);
    }

    private List<Option> choices(FigureResult figure, String chosen) {
        if (figure.definition().kind() == Kind.MONEY) {
            return List.of();
        }
        var choices = new ArrayList<Option>();
        choices.add(new Option("", words.of("filter.municipalities"), chosen.isEmpty()));
        municipalities
                .all()
                .forEach(place -> choices.add(new Option(
                        place.code().value(), place.name(), place.code().value().equals(chosen))));
        var unknown = MunicipalityCode.UNKNOWN.value();
        choices.add(new Option(unknown, words.of("municipality.unknown"), unknown.equals(chosen)));
        return choices;
    }

    private RecordsView.Row row(CountedRecord counted) {
        return new RecordsView.Row(
                counted.key(),
                counted.version(),
                counted.eventDate(),
                municipality(counted.municipality()),
                words.of(counted.provisional() ? "record.provisional" : "record.final"),
                counted.delivery().toString(),
                counted.deliveryName(),
                words.position(counted.at()));
    }

    private String municipality(String code) {
        return municipalities.all().stream()
                .filter(place -> place.code().value().equals(code))
                .map(place -> place.name())
                .findFirst()
                .orElseGet(() -> words.of("municipality.unknown"));
    }
}

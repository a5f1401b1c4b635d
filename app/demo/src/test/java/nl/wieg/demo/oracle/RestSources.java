package nl.wieg.demo.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The items of the two sources that are asked rather than dropped in a folder. */
final class RestSources {

    private RestSources() {}

    static Batch covid(List<String> items) {
        return Batch.of(items, RestSources::dose);
    }

    static Batch milieu(List<String> items) {
        return Batch.of(items, RestSources::advice);
    }

    private static FeedRecord dose(String raw) {
        RestItem item = RestItem.of(raw);
        Instant moment = FieldRules.moment(item.text("toegediendOp"));
        String municipality = FieldRules.municipality(item.text("gemeentecode"));
        String status = FieldRules.oneOf(List.of("geregistreerd", "vervallen"), item.text("status"));
        Fields content = Fields.of("toegediendOp", moment.toString(), "gemeentecode", municipality, "status", status)
                .and(Fields.of("vaccin", item.text("vaccin"), "ronde", item.text("ronde")));
        return new FeedRecord(
                item.text("id"),
                item.version("versie"),
                status.equals("vervallen"),
                FieldRules.dayInAmsterdam(moment).getYear(),
                municipality,
                content);
    }

    private static FeedRecord advice(String raw) {
        RestItem item = RestItem.of(raw);
        LocalDate started = FieldRules.isoDate(item.text("startdatum"));
        LocalDate ended = FieldRules.isoDate(item.text("einddatum"));
        String municipality =
                FieldRules.municipality(characteristic(item, "gemeente").orElse(Reference.OUTSIDE));
        long version = FieldRules.version(characteristic(item, "versie").orElse("1"));
        Fields content = Fields.of("startdatum", started.toString(), "einddatum", ended.toString())
                .and(Fields.of("zaaktype", item.text("zaaktype"), "gemeente", municipality));
        return new FeedRecord(item.text("identificatie"), version, false, ended.getYear(), municipality, content);
    }

    private static Optional<String> characteristic(RestItem item, String origin) {
        List<String> found = item.list("kenmerken").stream()
                .filter(one -> one.text("bron").equals(origin))
                .map(one -> one.text("kenmerk"))
                .toList();
        if (found.size() > 1) {
            throw new UnusableRecord(origin + " is there twice");
        }
        return found.stream().findFirst();
    }
}

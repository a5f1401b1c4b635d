package nl.wieg.integrations.covid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;
import nl.wieg.integrations.feeds.Fields;
import nl.wieg.integrations.feeds.JsonItem;
import nl.wieg.integrations.feeds.JsonPages;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.integrations.feeds.Texts;
import nl.wieg.shared.Municipalities;
import org.springframework.stereotype.Component;

/** Reads the doses out of the pages of the covid register. */
@Component
class CovidReader implements FeedReader {

    private static final JsonPages PAGES = new JsonPages(CovidHarvester.SHAPE.items());
    private static final List<String> STATUSES = List.of("geregistreerd", "vervallen");
    private static final int LONGEST_CATEGORY = 60;

    private final Municipalities municipalities;

    CovidReader(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public String source() {
        return "covid";
    }

    @Override
    public void read(InputStream delivery, RecordSink sink) throws IOException, UnreadableDelivery {
        PAGES.read(delivery, sink, this::dose);
    }

    @Override
    public byte[] envelope(String rawRecord) {
        return ("{\"toedieningen\":[" + rawRecord + "],\"pagina\":1,\"paginas\":1,\"totaal\":1}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private IntakeRecord dose(JsonItem item) throws RefusedRecord {
        var members = item.members();
        var values = members.texts("id", "toegediendOp", "gemeentecode", "vaccin", "ronde", "status");
        members.wholeNumber("versie").ifPresent(version -> values.put("versie", version));
        return dose(Fields.of(values));
    }

    private IntakeRecord dose(Fields fields) throws RefusedRecord {
        var id = fields.text("id");
        var version = fields.version("versie");
        var day = fields.dayOfMoment("toegediendOp");
        var municipality = fields.municipality("gemeentecode", municipalities);
        var vaccine = fields.text("vaccin");
        fields.text("ronde");
        var lapsed = fields.oneOf("status", STATUSES).equals("vervallen");
        var category = Texts.cut(vaccine, LONGEST_CATEGORY);
        return new IntakeRecord(id, version, day, municipality, category, "", 1, lapsed, false, fields.content());
    }
}

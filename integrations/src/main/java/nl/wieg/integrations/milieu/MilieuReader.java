package nl.wieg.integrations.milieu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;
import nl.wieg.integrations.feeds.DateShape;
import nl.wieg.integrations.feeds.Fields;
import nl.wieg.integrations.feeds.JsonItem;
import nl.wieg.integrations.feeds.JsonPages;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.stereotype.Component;

/** Reads the closed cases out of the pages of the ZGW Zaken API. */
@Component
class MilieuReader implements FeedReader {

    private static final JsonPages PAGES = new JsonPages(MilieuHarvester.SHAPE.items());
    private static final String MUNICIPALITY = "gemeente";
    private static final String VERSION = "versie";
    private static final List<String> KNOWN_ORIGINS = List.of(MUNICIPALITY, VERSION);

    private final Municipalities municipalities;

    MilieuReader(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public String source() {
        return "milieu";
    }

    @Override
    public void read(InputStream delivery, RecordSink sink) throws IOException, UnreadableDelivery {
        PAGES.read(delivery, sink, this::adviceCase);
    }

    @Override
    public byte[] envelope(String rawRecord) {
        return ("{\"count\":1,\"next\":null,\"previous\":null,\"results\":[" + rawRecord + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private IntakeRecord adviceCase(JsonItem item) throws RefusedRecord {
        var members = item.members();
        var values = members.texts("identificatie", "zaaktype", "startdatum", "einddatum");
        values.put(VERSION, "1");
        values.put(MUNICIPALITY, MunicipalityCode.UNKNOWN.value());
        values.putAll(marks(members.list("kenmerken")));
        return adviceCase(Fields.of(values));
    }

    private IntakeRecord adviceCase(Fields fields) throws RefusedRecord {
        var key = fields.text("identificatie");
        var version = fields.version(VERSION);
        fields.text("zaaktype");
        fields.date("startdatum", DateShape.ISO);
        var closed = fields.date("einddatum", DateShape.ISO);
        var municipality = fields.municipality(MUNICIPALITY, municipalities);
        return new IntakeRecord(key, version, closed, municipality, "", "", 1, false, false, fields.content());
    }

    /** Version and municipality, where the case has them; what else others noted there is ignored. */
    private static Map<String, String> marks(List<JsonItem.Members> kenmerken) throws RefusedRecord {
        Map<String, String> marks = new HashMap<>();
        for (var kenmerk : kenmerken) {
            var texts = kenmerk.texts("bron", "kenmerk");
            var origin = texts.getOrDefault("bron", "");
            if (KNOWN_ORIGINS.contains(origin) && marks.put(origin, texts.getOrDefault("kenmerk", "")) != null) {
                throw new RefusedRecord("In kenmerken staat " + origin + " twee keer.");
            }
        }
        return marks;
    }
}

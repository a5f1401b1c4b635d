package nl.wieg.integrations.osiris;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.Position;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;
import nl.wieg.integrations.feeds.DateShape;
import nl.wieg.integrations.feeds.Fields;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.shared.Municipalities;
import org.springframework.stereotype.Component;

/** Reads the notifications of infectious diseases. */
@Component
class OsirisReader implements FeedReader {

    private static final List<String> GROUPS = List.of("A", "B1", "B2", "C");
    private static final List<String> STATUSES = List.of("voorlopig", "definitief", "vervallen");

    private final Municipalities municipalities;

    OsirisReader(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public String source() {
        return "osiris";
    }

    @Override
    public void read(InputStream delivery, RecordSink sink) throws IOException, UnreadableDelivery {
        try (var document = new OsirisDocument(delivery)) {
            for (var next = document.next(); next.isPresent(); next = document.next()) {
                hand(next.get(), sink);
            }
        }
    }

    @Override
    public byte[] envelope(String rawRecord) {
        return ("<meldingen xmlns=\"" + OsirisDocument.NAMESPACE + "\">" + rawRecord + "</meldingen>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void hand(Melding melding, RecordSink sink) {
        var at = Position.line(melding.line());
        try {
            sink.accept(at, melding::raw, notification(melding));
        } catch (RefusedRecord e) {
            sink.refuse(at, melding.raw(), e.reason());
        }
    }

    private IntakeRecord notification(Melding melding) throws RefusedRecord {
        var fields = Fields.of(melding.values());
        var key = fields.text("nummer");
        var version = fields.version("versie");
        var day = fields.date("meldingsdatum", DateShape.ISO);
        var group = fields.oneOf("groep", GROUPS);
        fields.text("ziekte");
        var municipality = fields.municipality("gemeente", municipalities);
        var status = fields.oneOf("status", STATUSES);
        var lapsed = status.equals("vervallen");
        var provisional = status.equals("voorlopig");
        return new IntakeRecord(key, version, day, municipality, group, "", 1, lapsed, provisional, fields.content());
    }
}

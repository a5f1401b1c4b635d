package nl.wieg.integrations.tevredenheid;

import java.io.IOException;
import java.io.InputStream;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;
import nl.wieg.integrations.feeds.CsvFormat;
import nl.wieg.integrations.feeds.DateShape;
import nl.wieg.integrations.feeds.Fields;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.shared.Municipalities;
import org.springframework.stereotype.Component;

/** Reads the marks that parents gave. */
@Component
class TevredenheidReader implements FeedReader {

    private static final CsvFormat FORMAT = CsvFormat.utf8("antwoordnummer;versie;datum;gemeentecode;ronde;cijfer");

    private final Municipalities municipalities;

    TevredenheidReader(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public String source() {
        return "tevredenheid";
    }

    @Override
    public void read(InputStream delivery, RecordSink sink) throws IOException, UnreadableDelivery {
        FORMAT.read(delivery, sink, this::answer);
    }

    @Override
    public byte[] envelope(String rawRecord) {
        return FORMAT.envelope(rawRecord);
    }

    private IntakeRecord answer(Fields fields) throws RefusedRecord {
        var key = fields.text("antwoordnummer");
        var version = fields.version("versie");
        var day = fields.date("datum", DateShape.ISO);
        var municipality = fields.municipality("gemeentecode", municipalities);
        var round = fields.text("ronde");
        var mark = fields.whole("cijfer", 1, 10);
        var state = Long.toString(mark);
        return new IntakeRecord(key, version, day, municipality, round, state, mark, false, false, fields.content());
    }
}

package nl.wieg.integrations.jgz;

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

/** Reads the numbers of children in care. */
@Component
class JgzReader implements FeedReader {

    private static final CsvFormat FORMAT = CsvFormat.utf8("peildatum;versie;gemeentecode;geboortejaar;aantal");
    private static final long MOST_CHILDREN = 1_000_000_000;

    private final Municipalities municipalities;

    JgzReader(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public String source() {
        return "jgz";
    }

    @Override
    public void read(InputStream delivery, RecordSink sink) throws IOException, UnreadableDelivery {
        FORMAT.read(delivery, sink, this::childrenInCare);
    }

    @Override
    public byte[] envelope(String rawRecord) {
        return FORMAT.envelope(rawRecord);
    }

    private IntakeRecord childrenInCare(Fields fields) throws RefusedRecord {
        var day = fields.date("peildatum", DateShape.ISO);
        var version = fields.version("versie");
        var municipality = fields.municipality("gemeentecode", municipalities);
        var birthYear = fields.year("geboortejaar");
        var children = fields.whole("aantal", 0, MOST_CHILDREN);
        var key = day + "|" + municipality.value() + "|" + birthYear;
        return new IntakeRecord(key, version, day, municipality, "", "", children, false, false, fields.content());
    }
}

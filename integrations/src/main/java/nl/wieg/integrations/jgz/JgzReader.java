package nl.wieg.integrations.jgz;

import nl.wieg.intake.IntakeRecord;
import nl.wieg.integrations.feeds.CsvFeedReader;
import nl.wieg.integrations.feeds.CsvFormat;
import nl.wieg.integrations.feeds.DateShape;
import nl.wieg.integrations.feeds.Fields;
import nl.wieg.integrations.feeds.RecordParser;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.shared.Municipalities;
import org.springframework.stereotype.Component;

/** Reads the numbers of children in care. */
@Component
class JgzReader extends CsvFeedReader {

    private static final CsvFormat FORMAT = CsvFormat.utf8("peildatum;versie;gemeentecode;geboortejaar;aantal");
    private static final long MOST_CHILDREN = 1_000_000_000;

    private final Municipalities municipalities;

    JgzReader(Municipalities municipalities) {
        super("jgz", FORMAT);
        this.municipalities = municipalities;
    }

    @Override
    protected RecordParser records() {
        return this::childrenInCare;
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

package nl.wieg.integrations.tevredenheid;

import nl.wieg.intake.IntakeRecord;
import nl.wieg.integrations.feeds.CsvFeedReader;
import nl.wieg.integrations.feeds.CsvFormat;
import nl.wieg.integrations.feeds.DateShape;
import nl.wieg.integrations.feeds.Fields;
import nl.wieg.integrations.feeds.RecordParser;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.shared.Municipalities;
import org.springframework.stereotype.Component;

/** Reads the marks that parents gave. */
@Component
class TevredenheidReader extends CsvFeedReader {

    private static final CsvFormat FORMAT = CsvFormat.utf8("antwoordnummer;versie;datum;gemeentecode;ronde;cijfer");

    private final Municipalities municipalities;

    TevredenheidReader(Municipalities municipalities) {
        super("tevredenheid", FORMAT);
        this.municipalities = municipalities;
    }

    @Override
    protected RecordParser records() {
        return this::answer;
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

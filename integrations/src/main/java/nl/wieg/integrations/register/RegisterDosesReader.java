package nl.wieg.integrations.register;

import java.util.List;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.integrations.feeds.CsvFeedReader;
import nl.wieg.integrations.feeds.CsvFormat;
import nl.wieg.integrations.feeds.DateShape;
import nl.wieg.integrations.feeds.Fields;
import nl.wieg.integrations.feeds.RecordParser;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.shared.Municipalities;
import org.springframework.stereotype.Component;

/** Reads what our own register passes on about doses. */
@Component
class RegisterDosesReader extends CsvFeedReader {

    static final String SOURCE = "register-doses";
    static final String HEADER = "prik;versie;datum;gemeentecode;vaccin;programma;setting;status;herkomst";
    static final String GIVEN = "gegeven";
    static final String LAPSED = "vervallen";

    private final Municipalities municipalities;

    RegisterDosesReader(Municipalities municipalities) {
        super(SOURCE, CsvFormat.utf8(HEADER).personal());
        this.municipalities = municipalities;
    }

    @Override
    protected RecordParser records() {
        return this::dose;
    }

    private IntakeRecord dose(Fields fields) throws RefusedRecord {
        var key = fields.text("prik");
        var version = fields.version("versie");
        var given = fields.date("datum", DateShape.ISO);
        var municipality = fields.municipality("gemeentecode", municipalities);
        fields.text("vaccin");
        var programme = fields.text("programma");
        var setting = fields.text("setting");
        var lapsed = fields.oneOf("status", List.of(GIVEN, LAPSED)).equals(LAPSED);
        fields.textOrNone("herkomst");
        return new IntakeRecord(
                key, version, given, municipality, programme, setting, 1, lapsed, false, fields.content());
    }
}

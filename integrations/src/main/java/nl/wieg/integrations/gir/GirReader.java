package nl.wieg.integrations.gir;

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

/** Reads the inspections of childcare. */
@Component
class GirReader extends CsvFeedReader {

    private static final CsvFormat FORMAT =
            CsvFormat.windows1252("inspectienummer;versie;lrk;soort;naam;gemeentecode;inspectiedatum;status");
    private static final List<String> KINDS = List.of("KDV", "BSO", "GOB", "VGO");
    private static final List<String> STATUSES = List.of("gepland", "afgerond", "vervallen");

    private final Municipalities municipalities;

    GirReader(Municipalities municipalities) {
        super("gir", FORMAT);
        this.municipalities = municipalities;
    }

    @Override
    protected RecordParser records() {
        return this::inspection;
    }

    private IntakeRecord inspection(Fields fields) throws RefusedRecord {
        var key = fields.text("inspectienummer");
        var version = fields.version("versie");
        fields.text("lrk");
        var kind = fields.oneOf("soort", KINDS);
        fields.text("naam");
        var municipality = fields.municipality("gemeentecode", municipalities);
        var day = fields.date("inspectiedatum", DateShape.DUTCH);
        var status = fields.oneOf("status", STATUSES);
        var lapsed = status.equals("vervallen");
        return new IntakeRecord(key, version, day, municipality, kind, status, 1, lapsed, false, fields.content());
    }
}

package nl.wieg.integrations.doses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.immunisation.schedule.ScheduleTables;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.integrations.feeds.CsvFeedReader;
import nl.wieg.integrations.feeds.CsvFormat;
import nl.wieg.integrations.feeds.DateShape;
import nl.wieg.integrations.feeds.Fields;
import nl.wieg.integrations.feeds.RecordParser;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Component;

/** Reads the doses of the earlier register. */
@Component
class DosesReader extends CsvFeedReader {

    private static final CsvFormat FORMAT = CsvFormat.utf8(
                    "dosisnummer;versie;dossiernummer;geboortedatum;gemeentecode;datum;vaccin;chargenummer;programma;setting;status")
            .personal();
    private static final Set<String> VACCINES = ScheduleTables.definition1().kinds();
    private static final String OTHER_PROGRAMME = "OVERIG";
    private static final List<String> PROGRAMMES = List.of("RVP", "HPV18PLUS", OTHER_PROGRAMME);
    private static final List<String> SETTINGS = List.of("GROEP", "KLEINSCHALIG", "INHAAL", "CB_0_4");
    private static final List<String> STATUSES = List.of("gegeven", "vervallen");

    private final Municipalities municipalities;
    private final Clock clock;

    DosesReader(Municipalities municipalities, Clock clock) {
        super("doses", FORMAT);
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    protected RecordParser records() {
        var today = Region.today(clock);
        return fields -> dose(fields, today);
    }

    private IntakeRecord dose(Fields fields, LocalDate today) throws RefusedRecord {
        var key = fields.text("dosisnummer");
        var version = fields.version("versie");
        fields.text("dossiernummer");
        var born = fields.date("geboortedatum", DateShape.ISO);
        var municipality = fields.municipality("gemeentecode", municipalities);
        var given = givenBetween(born, today, fields);
        var vaccine = fields.text("vaccin");
        fields.text("chargenummer");
        var programme = fields.oneOf("programma", PROGRAMMES);
        if (!programme.equals(OTHER_PROGRAMME) && !VACCINES.contains(vaccine)) {
            throw fields.refusal("vaccin", "is geen bekend vaccin");
        }
        var setting = fields.oneOf("setting", SETTINGS);
        var lapsed = fields.oneOf("status", STATUSES).equals("vervallen");
        return new IntakeRecord(
                key, version, given, municipality, programme, setting, 1, lapsed, false, fields.content());
    }

    private static LocalDate givenBetween(LocalDate born, LocalDate today, Fields fields) throws RefusedRecord {
        var given = fields.date("datum", DateShape.ISO);
        if (given.isBefore(born)) {
            throw fields.refusal("datum", "ligt voor de geboortedatum");
        }
        if (given.isAfter(today)) {
            throw fields.refusal("datum", "ligt in de toekomst");
        }
        return given;
    }
}

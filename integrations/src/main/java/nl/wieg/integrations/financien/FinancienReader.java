package nl.wieg.integrations.financien;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.integrations.feeds.CsvFeedReader;
import nl.wieg.integrations.feeds.CsvFormat;
import nl.wieg.integrations.feeds.Fields;
import nl.wieg.integrations.feeds.RecordParser;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.stereotype.Component;

/** Reads the bookings of the ledger. */
@Component
class FinancienReader extends CsvFeedReader {

    private static final CsvFormat FORMAT =
            CsvFormat.utf8("boekingsnummer;versie;boekjaar;kwartaal;soort;financiering;omschrijving;bedrag");
    private static final String INCOME = "baten";
    private static final List<String> KINDS = List.of(INCOME, "lasten", "reserves");
    private static final List<String> FUNDINGS = List.of("basis", "additioneel");
    private static final int MONTHS_IN_QUARTER = 3;

    FinancienReader() {
        super("financien", FORMAT);
    }

    @Override
    protected RecordParser records() {
        return FinancienReader::booking;
    }

    private static IntakeRecord booking(Fields fields) throws RefusedRecord {
        var key = fields.text("boekingsnummer");
        var version = fields.version("versie");
        var day = lastDay(fields.year("boekjaar"), (int) fields.whole("kwartaal", 1, 4));
        var kind = fields.oneOf("soort", KINDS);
        var funding = kind.equals(INCOME)
                ? fields.oneOf("financiering", FUNDINGS)
                : fields.empty("financiering", "bij soort " + kind);
        fields.text("omschrijving");
        var cents = fields.cents("bedrag");
        return new IntakeRecord(
                key, version, day, MunicipalityCode.UNKNOWN, kind, funding, cents, false, false, fields.content());
    }

    private static LocalDate lastDay(int year, int quarter) {
        return YearMonth.of(year, quarter * MONTHS_IN_QUARTER).atEndOfMonth();
    }
}

package nl.wieg.integrations.lots;

import java.util.List;
import nl.wieg.immunisation.doses.Products;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.integrations.feeds.CsvFeedReader;
import nl.wieg.integrations.feeds.CsvFormat;
import nl.wieg.integrations.feeds.DateShape;
import nl.wieg.integrations.feeds.Fields;
import nl.wieg.integrations.feeds.RecordParser;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.stereotype.Component;

/** Reads the list of lots. */
@Component
class LotsReader extends CsvFeedReader {

    static final String SOURCE = "lots";
    static final String RECALLED = "teruggeroepen";

    private static final String HEADER = "partijnummer;versie;product;vervaldatum;status;toelichting";
    private static final int LONGEST = 60;

    private final Products products;

    LotsReader(Products products) {
        super(SOURCE, CsvFormat.utf8(HEADER));
        this.products = products;
    }

    @Override
    protected RecordParser records() {
        return this::lot;
    }

    private IntakeRecord lot(Fields fields) throws RefusedRecord {
        var number = fields.text("partijnummer");
        if (number.length() > LONGEST) {
            throw fields.refusal("partijnummer", "is langer dan " + LONGEST + " tekens");
        }
        var version = fields.version("versie");
        var product = products.find(fields.text("product"))
                .orElseThrow(() -> fields.refusal("product", "is geen bekend vaccin"));
        var expires = fields.date("vervaldatum", DateShape.ISO);
        var status = fields.oneOf("status", List.of("vrijgegeven", RECALLED));
        var remark = fields.textOrNone("toelichting");
        if (status.equals(RECALLED) && remark.isEmpty()) {
            throw fields.refusal("status", "vraagt om een toelichting");
        }
        return new IntakeRecord(
                number,
                version,
                expires,
                MunicipalityCode.UNKNOWN,
                product.kind(),
                status,
                1,
                false,
                false,
                fields.content());
    }
}

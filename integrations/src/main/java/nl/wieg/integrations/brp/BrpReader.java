package nl.wieg.integrations.brp;

import static nl.wieg.people.mutations.MutationKind.named;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.Position;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;
import nl.wieg.integrations.feeds.JsonItem;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.integrations.feeds.TextLines;
import nl.wieg.integrations.feeds.TextLines.Line;
import nl.wieg.integrations.feeds.Texts;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.mutations.MutationKind;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.springframework.stereotype.Component;

/** Reads mutations of the BRP, one JSON object a line. */
@Component
class BrpReader implements FeedReader {

    private static final List<String> KINDS = Arrays.stream(MutationKind.values())
            .map(MutationKind::code)
            .filter(code -> named(code).isPresent())
            .toList();
    private static final int MOST_HOLDERS = 2;

    private final Municipalities municipalities;
    private final Clock clock;

    BrpReader(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public String source() {
        return "brp";
    }

    @Override
    public void read(InputStream delivery, RecordSink sink) throws IOException, UnreadableDelivery {
        var lines = new TextLines(delivery, StandardCharsets.UTF_8);
        var today = Region.today(clock);
        var isEmpty = true;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            isEmpty = false;
            read(line.get(), today, sink);
        }
        if (isEmpty) {
            throw new UnreadableDelivery("De levering is leeg.");
        }
    }

    @Override
    public byte[] envelope(String rawRecord) {
        return rawRecord.getBytes(StandardCharsets.UTF_8);
    }

    private void read(Line line, LocalDate today, RecordSink sink) {
        var raw = withoutEnd(line.text());
        if (Texts.trim(raw).isEmpty()) {
            return;
        }
        var at = Position.line(line.number());
        try {
            sink.accept(at, () -> raw, record(line, raw, today));
        } catch (RefusedRecord e) {
            sink.refuse(at, raw, e.reason());
        }
    }

    private IntakeRecord record(Line line, String raw, LocalDate today) throws RefusedRecord {
        if (line.tooLong()) {
            throw new RefusedRecord("De regel is te lang.");
        }
        var fields = new BrpFields(JsonItem.of(raw).members());
        var sequence = fields.sequence();
        var kind = named(fields.oneOf("soort", KINDS)).orElseThrow();
        var on = fields.day("datum");
        if (on.isAfter(today)) {
            throw fields.refusal("datum", "ligt in de toekomst");
        }
        fields.aNumber();
        fields.bsn();
        fields.yesOrNoOrNothing("correctie");
        var municipality = content(kind, fields);
        return new IntakeRecord(
                Long.toString(sequence), 1, on, municipality, kind.code(), "", 1, false, false, fields.content());
    }

    private MunicipalityCode content(MutationKind kind, BrpFields fields) throws RefusedRecord {
        return switch (kind) {
            case BIRTH -> arrival(fields);
            case MOVE_IN -> {
                fields.day("geboortedatum");
                yield arrival(fields);
            }
            case ADDRESS -> {
                fields.address();
                yield fields.municipality(municipalities);
            }
            case NAME -> {
                fields.name();
                yield MunicipalityCode.UNKNOWN;
            }
            case SECRECY -> {
                fields.yesOrNo("geheim");
                yield MunicipalityCode.UNKNOWN;
            }
            case AUTHORITY -> {
                authority(fields);
                yield MunicipalityCode.UNKNOWN;
            }
            case MOVE_OUT, DEATH, ADMISSION -> MunicipalityCode.UNKNOWN;
        };
    }

    private MunicipalityCode arrival(BrpFields fields) throws RefusedRecord {
        fields.name();
        if (fields.hasAddress()) {
            fields.address();
        }
        return fields.municipality(municipalities);
    }

    private static void authority(BrpFields fields) throws RefusedRecord {
        if (AuthorityKind.named(fields.text("gezag")).isEmpty()) {
            throw fields.refusal("gezag", "is geen soort gezag");
        }
        fields.yesOrNoOrNothing("inOnderzoek");
        for (var holder : fields.list("gezaghebbenden", MOST_HOLDERS)) {
            holder.name();
            holder.bsn();
            if (holder.hasANumber()) {
                holder.aNumber();
                holder.dayOrNothing("geboortedatum");
            } else {
                holder.day("geboortedatum");
            }
        }
    }

    private static String withoutEnd(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}

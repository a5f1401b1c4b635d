package nl.wieg.demo.oracle;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A CSV source: its encoding, its header, and what makes a row of named, trimmed texts a record. */
record CsvFormat(Charset charset, String header, Function<Fields, FeedRecord> rule) implements FileFormat {

    @Override
    public Batch read(byte[] bytes) {
        return Batch.of(CsvText.rowsBelow(header, StrictText.decode(bytes, charset)), this::record);
    }

    private FeedRecord record(Optional<List<String>> row) {
        List<String> columns = List.of(header.split(";"));
        List<String> texts = row.orElseThrow(() -> new UnusableRecord("an unclosed or misplaced quote"));
        if (texts.size() != columns.size()) {
            throw new UnusableRecord("a wrong number of columns");
        }
        Fields fields = Fields.of();
        for (int i = 0; i < columns.size(); i++) {
            fields = fields.with(columns.get(i), texts.get(i).strip());
        }
        return rule.apply(fields);
    }
}

package nl.wieg.sessions.resources.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.wieg.shared.WrongInput;

/**
 * Rows of text as a CSV file: UTF-8 with a byte order mark, semicolons, as spreadsheets here write it; read with commas as well.
 *
 * @param header names of the columns, as they are written
 */
record CsvFile(List<String> header, List<Line> lines) {

    private static final int MOST_BYTES = 500_000;
    private static final int MOST_LINES = 5_000;
    private static final String MARK = "\uFEFF";

    CsvFile {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /** @throws WrongInput about {@code file} for what cannot be read at all */
    static CsvFile read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw wrong("Dit bestand is te groot: meer dan 500 kB.");
        }
        var lines = lines(text(bytes));
        if (lines.size() < 2) {
            throw wrong(
                    "In dit bestand staat niets. Er hoort een kop in met de kolommen, en daaronder een regel voor elk.");
        }
        if (lines.size() > MOST_LINES) {
            throw wrong("Dit bestand heeft meer dan 5.000 regels.");
        }
        return new CsvFile(lines.getFirst().cells(), lines.subList(1, lines.size()));
    }

    static byte[] write(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        text.write(MARK);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(header);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(FormulaGuard::guard).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException otherLetters) {
            throw wrong("De letters in dit bestand kan Wieg niet lezen. Kies in Excel bij Opslaan als: CSV UTF-8.");
        }
    }

    private static List<Line> lines(String text) {
        try (var records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            return numbered(records.stream().toList());
        } catch (CsvParseException wrongQuotes) {
            throw wrong("De aanhalingstekens in dit bestand kloppen niet.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> numbered(List<CsvRecord> records) {
        return IntStream.range(0, records.size())
                .mapToObj(i -> line(i + 1, records.get(i)))
                .filter(Line::saysSomething)
                .toList();
    }

    private static Line line(int number, CsvRecord row) {
        return new Line(number, row.getFields().stream().map(FormulaGuard::free).toList());
    }

    /** Whichever the header has most of. */
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        var commas = header.chars().filter(c -> c == ',').count();
        var semicolons = header.chars().filter(c -> c == ';').count();
        return commas > semicolons ? ',' : ';';
    }

    private static WrongInput wrong(String sentence) {
        return new WrongInput("file", sentence);
    }

    /**
     * A row of the file.
     *
     * @param number as a spreadsheet counts rows, whatever stands in their cells; from 1
     */
    record Line(int number, List<String> cells) {

        private boolean saysSomething() {
            return cells.stream().anyMatch(cell -> !cell.isBlank());
        }
    }
}

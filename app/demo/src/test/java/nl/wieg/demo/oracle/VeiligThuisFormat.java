package nl.wieg.demo.oracle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Fixed columns in ASCII, a header, a trailer that must add up. */
final class VeiligThuisFormat implements FileFormat {

    private static final int COLUMNS = 60;
    private static final Pattern TRAILER = Pattern.compile("T\\d{16} *");

    @Override
    public Batch read(byte[] bytes) {
        String text = StrictText.decode(bytes, StandardCharsets.US_ASCII);
        String withoutLastBreak = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        List<String> lines = List.of(withoutLastBreak.split("\n", -1));
        if (lines.size() < 2
                || !lines.getFirst().startsWith("H")
                || !TRAILER.matcher(lines.getLast()).matches()) {
            throw new UnusableFile("header or trailer is missing");
        }
        List<String> middle = lines.subList(1, lines.size() - 1);
        String trailer = lines.getLast();
        if (announced(trailer, 1) != starting("M", middle) || announced(trailer, 9) != starting("A", middle)) {
            throw new UnusableFile("the trailer does not add up");
        }
        return Batch.of(middle, VeiligThuisFormat::record);
    }

    private static long announced(String trailer, int from) {
        return Long.parseLong(trailer.substring(from, from + 8));
    }

    private static long starting(String type, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(type)).count();
    }

    private static FeedRecord record(String line) {
        if (line.length() != COLUMNS) {
            throw new UnusableRecord("a line of another length");
        }
        String type = FieldRules.oneOf(List.of("M", "A"), line.substring(0, 1));
        String number = FieldRules.required(line.substring(1, 15));
        LocalDate date = FieldRules.compactDate(line.substring(17, 25));
        String municipality = FieldRules.municipality(line.substring(25, 31));
        String status = FieldRules.oneOf(List.of("IB", "AF", "VV"), line.substring(31, 33));
        return new FeedRecord(
                type + number,
                version(line.substring(15, 17)),
                status.equals("VV"),
                date.getYear(),
                municipality,
                Fields.of("type", type, "datum", date.toString(), "gemeente", municipality, "status", status));
    }

    private static long version(String padded) {
        if (!padded.matches("\\d\\d")) {
            throw new UnusableRecord("a version that is not two digits");
        }
        return FieldRules.version(padded);
    }
}

package nl.wieg.demo.oracle.random;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import nl.wieg.demo.oracle.Fields;

/** Semicolons, quotes, line ends of both kinds, and rows that are no rows. */
record CsvWriting(List<String> columns, Charset charset) implements FileWriting {

    private static final String MARK = "\uFEFF";

    @Override
    public String extension() {
        return ".csv";
    }

    @Override
    public byte[] file(List<Fields> records, Dice dice) {
        String lineEnd = dice.of("\n", "\r\n");
        StringBuilder text = new StringBuilder(charset.equals(UTF_8) && dice.oneIn(3) ? MARK : "").append(header());
        for (Fields record : records) {
            text.append(lineEnd);
            if (dice.oneIn(30)) {
                text.append(brokenRow(record, dice)).append(lineEnd);
            }
            if (dice.oneIn(40)) {
                text.append(lineEnd);
            }
            text.append(row(record, dice));
        }
        return text.append(dice.of(lineEnd, lineEnd, "")).toString().getBytes(charset);
    }

    private String header() {
        return String.join(";", columns);
    }

    private String row(Fields record, Dice dice) {
        return String.join(
                ";",
                columns.stream().map(column -> field(record.get(column), dice)).toList());
    }

    private static String field(String text, Dice dice) {
        boolean quoted = text.matches("(?s).*[;\"\r\n].*") || dice.oneIn(12);
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** One physical line that cannot be read as a record. */
    private String brokenRow(Fields record, Dice dice) {
        List<String> bare = columns.stream()
                .map(column -> record.get(column).replaceAll("[;\"\r\n]", "_"))
                .toList();
        String row = String.join(";", bare);
        return switch (dice.between(1, 8)) {
            case 1 -> String.join(";", bare.subList(0, bare.size() - 1));
            case 2 -> row + ";extra";
            case 3 -> "a\"b" + row;
            case 4 -> "\"" + row;
            case 5 -> "\"abc\"d" + row;
            case 6 -> bare.getFirst() + ";1;\"nooit gesloten;" + row;
            case 7 -> "   ";
            default -> row.replace(';', ',');
        };
    }

    @Override
    public byte[] unreadable(List<Fields> records, Dice dice) {
        byte[] good = file(records, dice);
        return switch (dice.between(1, 5)) {
            case 1 -> new byte[0];
            case 2 -> (MARK + new String(good, charset)).getBytes(UTF_16LE);
            case 3 -> charset.equals(UTF_8) ? Damage.inserted(good, dice, 0xC3, 0x28) : undefined(good, dice);
            case 4 -> charset.equals(UTF_8) ? Damage.inserted(good, dice, 0xEB, 'n') : marked(good);
            default ->
                (wrongHeader(dice) + new String(good, charset).replace(MARK, "").substring(header().length()))
                        .getBytes(charset);
        };
    }

    private static byte[] undefined(byte[] good, Dice dice) {
        return Damage.inserted(good, dice, dice.pick(List.of(0x81, 0x8D, 0x8F, 0x90, 0x9D)));
    }

    private byte[] marked(byte[] good) {
        return (MARK + new String(good, charset)).getBytes(UTF_8);
    }

    private String wrongHeader(Dice dice) {
        return dice.of(
                header().replace(';', ','),
                header().toUpperCase(Locale.ROOT),
                header() + ";extra",
                header() + " ",
                "\"" + header().replace(";", "\";\"") + "\"",
                header().replace("versie;", ""),
                columns.getLast() + ";" + String.join(";", columns.subList(0, columns.size() - 1)),
                "");
    }
}

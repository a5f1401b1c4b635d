package nl.wieg.demo.oracle.random;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;
import nl.wieg.demo.oracle.Fields;

/** Sixty columns a line; the trailer counts every line that begins with an M or an A. */
record VeiligThuisWriting() implements FileWriting {

    @Override
    public String extension() {
        return ".txt";
    }

    @Override
    public byte[] file(List<Fields> records, Dice dice) {
        List<String> lines = lines(records, dice);
        return file(header(), lines, trailer(lines, 0, 0), dice);
    }

    private static byte[] file(String header, List<String> lines, String trailer, Dice dice) {
        List<String> all = new ArrayList<>(lines);
        if (!header.isEmpty()) {
            all.addFirst(header);
        }
        if (!trailer.isEmpty()) {
            all.add(trailer);
        }
        return (String.join("\n", all) + dice.of("\n", "\n", "")).getBytes(US_ASCII);
    }

    private static String header() {
        return padded("Hveilig-thuis-hj120240701", 60);
    }

    private static String trailer(List<String> lines, int moreReports, int moreAdvice) {
        long reports = lines.stream().filter(line -> line.startsWith("M")).count() + moreReports;
        long advice = lines.stream().filter(line -> line.startsWith("A")).count() + moreAdvice;
        return padded("T%08d%08d".formatted(reports, advice), 60);
    }

    private static List<String> lines(List<Fields> records, Dice dice) {
        List<String> lines = new ArrayList<>();
        for (Fields record : records) {
            String line = line(record);
            lines.add(line);
            if (dice.oneIn(25)) {
                lines.add(dice.of(line.substring(0, 59), line + " ", line.substring(0, 33), line + line, "onzin"));
            }
        }
        return lines;
    }

    private static String line(Fields record) {
        return padded(record.get("type"), 1)
                + padded(record.get("nummer"), 14)
                + padded(record.get("versie"), 2)
                + padded(record.get("datum"), 8)
                + padded(record.get("gemeente"), 6)
                + padded(record.get("status"), 2)
                + padded(record.get("vulling"), 27);
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(columns - text.length());
    }

    @Override
    public byte[] unreadable(List<Fields> records, Dice dice) {
        List<String> lines = lines(records, dice);
        String trailer = trailer(lines, 0, 0);
        return switch (dice.between(1, 9)) {
            case 1 -> new byte[0];
            case 2 -> file("", lines, trailer, dice);
            case 3 -> file(header(), lines, "", dice);
            case 4 -> file(header(), lines, trailer(lines, 1, 0), dice);
            case 5 -> file(header(), lines, trailer(lines, 0, -1), dice);
            case 6 -> file(header(), lines, trailer(lines, 1, -1), dice);
            case 7 -> file(header(), lines, padded("Tgeen getallen", 60), dice);
            case 8 -> file(header(), lines.subList(1, lines.size()), trailer, dice);
            default -> (new String(file(header(), lines, trailer, dice), US_ASCII) + "Assen é").getBytes(ISO_8859_1);
        };
    }
}

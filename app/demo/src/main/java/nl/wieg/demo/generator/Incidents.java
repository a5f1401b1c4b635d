package nl.wieg.demo.generator;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/** What befalls whole files: the same file again, and files that nobody can read. The good file always arrives too. */
record Incidents(List<Table.Row> rows) {

    static Incidents read() {
        return new Incidents(Table.read("incidents.csv").rows());
    }

    /** The files that arrive beside this one. */
    Stream<FeedFile> upon(String source, FeedFile file) {
        return rows.stream()
                .filter(row -> row.text("bron").equals(source))
                .filter(row -> row.text("bestand").equals(file.name()))
                .map(row -> befallen(row.text("voorval"), file, row.text("aangekomen_als")));
    }

    private static FeedFile befallen(String incident, FeedFile file, String name) {
        String text = file.text();
        return switch (incident) {
            case "nogmaals" -> new FeedFile(name, text, file.charset());
            case "ander-jasje" -> new FeedFile(name, "\uFEFF" + text.replace("\n", "\r\n"), file.charset());
            case "afgebroken" -> new FeedFile(name, text.substring(0, text.length() * 3 / 5), file.charset());
            case "andere-kop" -> new FeedFile(name, "Blad1;;;\n" + text, file.charset());
            case "andere-naamruimte" -> new FeedFile(name, text.replace(":v1", ":proef"), file.charset());
            case "verkeerde-codering" -> new FeedFile(name, text, Charset.forName("windows-1252"));
            default -> throw new IllegalArgumentException("unknown incident " + incident + " upon " + file.name());
        };
    }
}

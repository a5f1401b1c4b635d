package nl.wieg.demo.generator;

import java.util.List;

/** What a source sends that no rule lets in: raw lines, each to end in quarantine and to hold up nothing. */
final class Rubbish {

    private Rubbish() {}

    static List<String> of(String source, int year) {
        String four = String.valueOf(year);
        return Table.lines("rubbish/" + source + ".txt").stream()
                .map(line -> line.replace("{jaar}", four).replace("{jj}", four.substring(2)))
                .toList();
    }
}

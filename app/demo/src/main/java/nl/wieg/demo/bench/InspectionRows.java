package nl.wieg.demo.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same 200,000 inspections, as the source sends them and as rows of the table of records. */
final class InspectionRows {

    static final int COUNT = 200_000;

    private InspectionRows() {}

    static void writeCsv(Path path, int file) throws IOException {
        try (var out = Files.newBufferedWriter(path, Charset.forName("windows-1252"))) {
            out.write("inspectienummer;versie;lrk;soort;naam;gemeentecode;inspectiedatum;status\r\n");
            for (var i = 0; i < COUNT; i++) {
                out.write("GIR-%02d-%07d;1;%09d;KDV;'t Kröfke;GM0114;%02d-%02d-2024;afgerond\r\n"
                        .formatted(file, i, 160_000_000 + i, day(i), month(i)));
            }
        }
    }

    static void writeTable(Path path, int file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            for (var i = 0; i < COUNT; i++) {
                var date = "2024-%02d-%02d".formatted(month(i), day(i));
                out.write(
                        ("gir\tGIR-%02d-%07d\t1\t%d\t2147483647\t0\t%d\taccepted\t%s\tGM0114\tKDV\tafgerond\t1\t0\t0\t%016d\t"
                                        + "{\"lrk\":\"%09d\",\"soort\":\"KDV\",\"naam\":\"'t Kröfke\",\"gemeentecode\":\"GM0114\","
                                        + "\"inspectiedatum\":\"%s\",\"status\":\"afgerond\"}\n")
                                .formatted(file, i, file, i + 2, date, i, 160_000_000 + i, date));
            }
        }
    }

    private static int day(int i) {
        return 1 + i % 28;
    }

    private static int month(int i) {
        return 1 + i % 12;
    }
}

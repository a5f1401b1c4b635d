package nl.wieg.demo.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** A directory of feeds written by hand, and what the oracle makes of it on 22 November 2026. */
final class SmallFeeds {

    static final String GIR = "inspectienummer;versie;lrk;soort;naam;gemeentecode;inspectiedatum;status\r\n";
    static final String JGZ = "peildatum;versie;gemeentecode;geboortejaar;aantal\n";
    static final String FINANCIEN = "boekingsnummer;versie;boekjaar;kwartaal;soort;financiering;omschrijving;bedrag\n";
    static final String DOSES = "dosisnummer;versie;dossiernummer;geboortedatum;gemeentecode;datum;vaccin;chargenummer;"
            + "programma;setting;status\n";
    static final String TEVREDENHEID = "antwoordnummer;versie;datum;gemeentecode;ronde;cijfer\n";

    private final Path directory;
    private RestHarvest covid = new RestHarvest.NotAsked();
    private RestHarvest milieu = new RestHarvest.NotAsked();

    SmallFeeds(Path directory) {
        this.directory = directory;
    }

    SmallFeeds with(String source, String name, String text) {
        return with(source, name, text.getBytes(UTF_8));
    }

    SmallFeeds with(String source, String name, byte[] bytes) {
        try {
            Path file = directory.resolve(source).resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    SmallFeeds covid(String... items) {
        covid = new RestHarvest.Complete(List.of(items));
        return this;
    }

    SmallFeeds milieu(String... items) {
        milieu = new RestHarvest.Complete(List.of(items));
        return this;
    }

    SmallFeeds harvestsBreakOff() {
        covid = new RestHarvest.Incomplete();
        milieu = new RestHarvest.Incomplete();
        return this;
    }

    JsonNode document(int year) {
        return new FeedOracle(LocalDate.of(2026, 11, 22)).document(year, directory, covid, milieu);
    }

    JsonNode figure(String code, int year) {
        for (JsonNode figure : document(year).path("figures")) {
            if (figure.path("code").stringValue().equals(code)) {
                return figure;
            }
        }
        throw new AssertionError("no figure " + code);
    }

    /** The value of 2024 as it stands in the document: {@code null} when it is missing. */
    String value(String code) {
        return figure(code, 2024).path("value").asString();
    }

    /** The counts of a source that are not zero. */
    String intake(String source) {
        JsonNode counts = document(2024).path("intake").path(source);
        StringJoiner shown = new StringJoiner(" ");
        for (String name : FeedOracle.COUNTS) {
            if (counts.path(name).intValue() != 0) {
                shown.add(name + "=" + counts.path(name).intValue());
            }
        }
        return shown.toString();
    }
}

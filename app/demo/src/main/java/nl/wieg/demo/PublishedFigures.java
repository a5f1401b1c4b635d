package nl.wieg.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The figures as the yearly report published them, by code. */
public record PublishedFigures(Map<String, BigDecimal> byCode) {

    public static PublishedFigures read() {
        try (var in = Objects.requireNonNull(PublishedFigures.class.getResourceAsStream("/demo/keyfigures-2024.csv"))) {
            var byCode = new LinkedHashMap<String, BigDecimal>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .forEach(fields -> byCode.put(fields[0], new BigDecimal(fields[2])));
            return new PublishedFigures(byCode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

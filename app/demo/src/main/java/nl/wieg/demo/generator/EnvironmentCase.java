package nl.wieg.demo.generator;

import java.util.List;

/** A policy advice on environment and health as the case system words it: a ZGW <em>zaak</em>. */
public record EnvironmentCase(
        String uuid, String identification, String startDate, String endDate, List<Feature> features) {

    /** A ZGW <em>kenmerk</em>: a value and who gave it, such as {@code GM0114} by {@code gemeente}. */
    public record Feature(String value, String source) {}
}

package nl.wieg.shared;

import java.util.regex.Pattern;

/** Code of a Dutch municipality as CBS writes it: {@code GM} and four digits. */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    private static final Pattern SHAPE = Pattern.compile("GM\\d{4}");

    /** Unknown, or outside the region: counts for the region and for no municipality. */
    public static final MunicipalityCode UNKNOWN = new MunicipalityCode("GM0000");

    public MunicipalityCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a municipality code: GM and four digits");
        }
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

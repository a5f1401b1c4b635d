package nl.wieg.demo.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** A covid vaccination as the source words it; {@code givenAt} is text, for some of it is no proper timestamp. */
public record CovidDose(
        String id, int version, String givenAt, String municipality, String vaccine, String round, String status) {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The day in Amsterdam; a timestamp without an offset is taken as the time there. */
    public LocalDate day() {
        TemporalAccessor given =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(givenAt, OffsetDateTime::from, LocalDateTime::from);
        return given instanceof OffsetDateTime moment
                ? moment.atZoneSameInstant(AMSTERDAM).toLocalDate()
                : LocalDate.from(given);
    }
}

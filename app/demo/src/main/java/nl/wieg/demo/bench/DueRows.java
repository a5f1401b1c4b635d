package nl.wieg.demo.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Children of 0 to 18 with about fourteen doses each, most of them by the schedule, made straight in the tables. */
final class DueRows {

    /** Kind, and the age in months at which it is given. */
    private record Moment(String kind, int months) {}

    private static final List<Moment> MOMENTS = List.of(
            new Moment("DKTP-Hib-HepB", 3),
            new Moment("Pneu", 3),
            new Moment("DKTP-Hib-HepB", 5),
            new Moment("Pneu", 5),
            new Moment("DKTP-Hib-HepB", 11),
            new Moment("Pneu", 11),
            new Moment("BMR", 14),
            new Moment("MenACWY", 14),
            new Moment("BMR", 36),
            new Moment("DKTP", 48),
            new Moment("BMR", 108),
            new Moment("DTP", 108),
            new Moment("HPV", 120),
            new Moment("HPV", 126),
            new Moment("MenACWY", 168));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final int CHILDHOOD_DAYS = 19 * 365;
    private static final double UPTAKE = 0.9;
    private static final int DOSES_EACH = 14;

    private final Random dice = new Random(2026);

    private DueRows() {}

    /** Makes so many children; answers how many doses they have. */
    static long fill(Connection connection, Path scratch, int persons) throws SQLException, IOException {
        return new DueRows().load(connection, scratch, persons);
    }

    private long load(Connection connection, Path scratch, int persons) throws SQLException, IOException {
        var people = scratch.resolve("people.csv");
        var doses = scratch.resolve("doses.csv");
        var count = 0L;
        try (var personRows = Files.newBufferedWriter(people);
                var doseRows = Files.newBufferedWriter(doses)) {
            for (var i = 0; i < persons; i++) {
                count += write(personRows, doseRows);
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("SET unique_checks = 0, foreign_key_checks = 0");
            statement.execute(
                    "LOAD DATA LOCAL INFILE '" + people
                            + "' INTO TABLE person FIELDS TERMINATED BY ',' (id, birth_date, municipality) SET registered = TRUE");
            statement.execute("LOAD DATA LOCAL INFILE '" + doses
                    + "' INTO TABLE immunisation_dose FIELDS TERMINATED BY ',' (person_id, id, version, outcome, kind, given_on, programme,"
                    + " setting, municipality, recorded_at, recorded_by)");
            statement.execute("ANALYZE TABLE person, immunisation_dose");
        }
        return count;
    }

    private int write(BufferedWriter people, BufferedWriter doses) throws IOException {
        var person = id();
        var birth = TODAY.minusDays(dice.nextInt(CHILDHOOD_DAYS));
        people.write(person + "," + birth + ",GM0106\n");
        var written = 0;
        for (var moment : MOMENTS) {
            var day = birth.plusMonths(moment.months()).plusDays(dice.nextInt(20));
            if (!day.isAfter(TODAY) && dice.nextDouble() < UPTAKE) {
                write(doses, person, moment.kind(), day);
                written++;
            }
        }
        for (; written < DOSES_EACH; written++) {
            var age = 1 + (int) ChronoUnit.DAYS.between(birth, TODAY);
            write(doses, person, "DKTP", birth.plusDays(dice.nextInt(age)));
        }
        return written;
    }

    private void write(BufferedWriter doses, UUID person, String kind, LocalDate day) throws IOException {
        doses.write(person + "," + id() + ",1,given," + kind + "," + day
                + ",RVP,CB_0_4,GM0106,2026-11-01 12:00:00,bench\n");
    }

    private UUID id() {
        return new UUID(
                (dice.nextLong() & ~0xF000L) | 0x7000L, (dice.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | (1L << 63));
    }
}

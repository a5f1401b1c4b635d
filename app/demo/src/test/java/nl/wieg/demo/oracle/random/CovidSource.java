package nl.wieg.demo.oracle.random;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.wieg.demo.oracle.Fields;
import nl.wieg.demo.oracle.Reference;

/** Covid vaccinations; moments in any offset, many of them around New Year in Amsterdam. */
record CovidSource(Days days) implements RandomSource {

    private static final List<ZoneOffset> OFFSETS = List.of(
            ZoneOffset.UTC,
            ZoneOffset.ofHours(1),
            ZoneOffset.ofHours(2),
            ZoneOffset.ofHours(-5),
            ZoneOffset.ofHours(14),
            ZoneOffset.ofHours(-12),
            ZoneOffset.ofHoursMinutes(5, 45),
            ZoneOffset.ofHoursMinutes(-9, -30));

    @Override
    public Fields key(Dice dice, int serial) {
        return Fields.of("id", dice.key("c0a8", serial));
    }

    @Override
    public Fields version(int version) {
        return Fields.of("versie", Json.raw(String.valueOf(version)));
    }

    @Override
    public Fields content(Dice dice) {
        return Fields.of("toegediendOp", written(moment(dice), dice), "gemeentecode", RandomSource.municipality(dice))
                .with("vaccin", dice.oneIn(4) ? Texts.any(dice) : "COMIRNATY-JN1")
                .with("ronde", dice.of("najaar-2024", "voorjaar-2024"))
                .with("status", dice.of("geregistreerd", "geregistreerd", "geregistreerd", "vervallen"));
    }

    private OffsetDateTime moment(Dice dice) {
        ZonedDateTime newYear =
                LocalDate.of(days.year() + dice.between(0, 1), 1, 1).atStartOfDay(Reference.AMSTERDAM);
        ZonedDateTime moment =
                switch (dice.between(1, 6)) {
                    case 1 -> newYear;
                    case 2 -> newYear.minusSeconds(1);
                    case 3 -> newYear.plusMinutes(dice.between(-180, 180));
                    default ->
                        days.any(dice)
                                .atStartOfDay(Reference.AMSTERDAM)
                                .plus(Duration.ofSeconds(dice.between(0, 80_000)));
                };
        return moment.toOffsetDateTime();
    }

    private static String written(OffsetDateTime moment, Dice dice) {
        String form = dice.of(
                "uuuu-MM-dd'T'HH:mm:ssXXX",
                "uuuu-MM-dd'T'HH:mm:ssXXX",
                "uuuu-MM-dd'T'HH:mm:ssxxx",
                "uuuu-MM-dd'T'HH:mm:ss.SSSXXX");
        return moment.withOffsetSameInstant(dice.pick(OFFSETS)).format(DateTimeFormatter.ofPattern(form));
    }

    @Override
    public Fields respelled(Fields record, Dice dice) {
        return dice.oneIn(2)
                ? record.with("toegediendOp", written(OffsetDateTime.parse(record.get("toegediendOp")), dice))
                : record.with("gemeentecode", record.get("gemeentecode") + "   ");
    }

    @Override
    public List<Fault> faults() {
        int year = days.year();
        List<Fault> faults = new ArrayList<>(Json.faults("id", "toegediendOp", "gemeentecode", "status"));
        faults.addAll(Fault.allOf(
                Fault.empty("id"),
                Json.versionFault(),
                Fault.in("toegediendOp", year + "-10-02T09:14:00", year + "-10-02", year + "-10-02 09:14:00", "nu"),
                Fault.in("toegediendOp", year + "-02-30T09:14:00+01:00", year + "-10-02T25:14:00+02:00"),
                Fault.in("toegediendOp", "1024-10-02T09:14:00+02:00", "20240-10-02T09:14:00+02:00", "", "2024"),
                Fault.municipality("gemeentecode"),
                Fault.in("status", "", "Geregistreerd", "gegeven")));
        return faults;
    }
}

package nl.wieg.demo.oracle.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wieg.demo.oracle.Fields;
import nl.wieg.demo.oracle.Reference;

/** Doses from the earlier register; a dossier can hold many. */
record DosesSource(Days days) implements RandomSource {

    static final List<String> COLUMNS = List.of(
            "dosisnummer",
            "versie",
            "dossiernummer",
            "geboortedatum",
            "gemeentecode",
            "datum",
            "vaccin",
            "chargenummer",
            "programma",
            "setting",
            "status");

    private static final List<String> VACCINES =
            Reference.VACCINES.stream().sorted().toList();

    @Override
    public Fields key(Dice dice, int serial) {
        return Fields.of("dosisnummer", dice.key("D-" + days.year(), serial));
    }

    @Override
    public Fields content(Dice dice) {
        LocalDate given = days.past(dice);
        LocalDate birth = dice.oneIn(12) ? given : given.minusDays(dice.between(1, 7000));
        String programme = dice.of("RVP", "RVP", "HPV18PLUS", "OVERIG");
        boolean free = programme.equals("OVERIG") && dice.oneIn(2);
        return Fields.of("dossiernummer", "J-%07d".formatted(dice.between(1, 40)), "geboortedatum", birth.toString())
                .with("gemeentecode", RandomSource.municipality(dice))
                .with("datum", given.toString())
                .with("vaccin", free ? Texts.any(dice) : dice.pick(VACCINES))
                .with("chargenummer", dice.of("AB123CD", "00012", "X;1"))
                .with("programma", programme)
                .with("setting", dice.of("GROEP", "KLEINSCHALIG", "INHAAL", "CB_0_4"))
                .with("status", dice.of("gegeven", "gegeven", "gegeven", "gegeven", "vervallen"));
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(Fault.allOf(
                Fault.empty("dosisnummer"),
                Fault.version("versie"),
                Fault.empty("dossiernummer"),
                Fault.isoDay("geboortedatum", days.year()),
                Fault.municipality("gemeentecode"),
                Fault.isoDay("datum", days.year()),
                Fault.in("programma", "", "rvp", "HPV"),
                Fault.in("setting", "", "groep", "THUIS", "CB_0_18"),
                Fault.in("status", "", "Gegeven", "geregistreerd", "VV")));
        faults.add((good, dice) -> good.with("programma", "RVP").with("vaccin", dice.of("", "bmr", "Influenza")));
        faults.add((good, dice) -> good.with("geboortedatum", dayAfter(good.get("datum"))));
        faults.add((good, dice) -> good.with("geboortedatum", "2100-12-31"));
        faults.add((good, dice) ->
                good.with("datum", days.today().plusDays(dice.between(2, 400)).toString()));
        return faults;
    }

    private static String dayAfter(String day) {
        return LocalDate.parse(day).plusDays(1).toString();
    }
}

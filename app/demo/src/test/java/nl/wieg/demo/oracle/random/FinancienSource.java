package nl.wieg.demo.oracle.random;

import java.util.List;
import java.util.Locale;
import nl.wieg.demo.oracle.Fields;

/** The ledger; amounts with and without thousand points. */
record FinancienSource(Days days) implements RandomSource {

    static final List<String> COLUMNS = List.of(
            "boekingsnummer", "versie", "boekjaar", "kwartaal", "soort", "financiering", "omschrijving", "bedrag");

    @Override
    public Fields key(Dice dice, int serial) {
        return Fields.of("boekingsnummer", dice.key("F-" + days.year(), serial));
    }

    @Override
    public Fields content(Dice dice) {
        String kind = dice.of("baten", "baten", "lasten", "reserves");
        return Fields.of("boekjaar", String.valueOf(days.year() + dice.pick(List.of(-1, 0, 0, 0, 0, 1))))
                .with("kwartaal", String.valueOf(dice.between(1, 4)))
                .with("soort", kind)
                .with("financiering", kind.equals("baten") ? dice.of("basis", "additioneel") : "")
                .with("omschrijving", Texts.any(dice))
                .with("bedrag", amount(dice));
    }

    private static String amount(Dice dice) {
        long cents = dice.pick(List.of(9L, 99_999L, 12_345_678L, 2_680_000_000L, 9_007_199_254_741L));
        cents = dice.between(-cents, cents);
        String euros = String.format(Locale.ROOT, "%d,%02d", Math.abs(cents) / 100, Math.abs(cents) % 100);
        String signed = cents < 0 ? "-" + euros : euros;
        return dice.oneIn(2) ? withPoints(signed) : signed;
    }

    private static String withPoints(String amount) {
        return amount.replaceAll("(?<=\\d)(?=(\\d{3})+,)", ".");
    }

    @Override
    public Fields respelled(Fields record, Dice dice) {
        String amount = record.get("bedrag");
        String other = amount.contains(".") ? amount.replace(".", "") : withPoints(amount);
        Fields padded = RandomSource.super.respelled(record, dice);
        return dice.oneIn(2) ? record.with("bedrag", other) : padded;
    }

    @Override
    public List<Fault> faults() {
        return Fault.allOf(
                Fault.empty("boekingsnummer"),
                Fault.version("versie"),
                Fault.in("boekjaar", "", "1024", "20240", "24", "-2024", "volgend"),
                Fault.in("kwartaal", "", "0", "5", "-1", "Q1", "1,0"),
                Fault.in("soort", "", "Baten", "winst"),
                (good, dice) -> good.with("soort", "baten").with("financiering", dice.of("", "Basis", "extra")),
                (good, dice) ->
                        good.with("soort", dice.of("lasten", "reserves")).with("financiering", "basis"),
                Fault.in("bedrag", "", "1,234.56", "1234.56", "1 234,56", "1'234,56", "1.23,45", "12.34.567,00"),
                Fault.in("bedrag", "1.234567,00", "1234,5", "1234,567", "1234", "+1,00", "€ 1,00", "--1,00", "1,00-"),
                Fault.in("bedrag", "\u22121,00", "1\u00A0234,56", "1.2345,00", ",50", "1.0e3,00", "NaN", "1,00 EUR"));
    }
}

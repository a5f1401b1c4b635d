package nl.wieg.demo.oracle.random;

import java.util.List;

/** Free text as people type it; none begins with a semicolon or a line break, none of it needs trimming. */
final class Texts {

    /** Texts that Windows-1252 can hold. */
    private static final List<String> WESTERN = List.of(
            "'t Kröfke",
            "De Kleine Beer",
            "\"De Zon\" in Zuidlaren",
            "Zon; Maan & Sterren",
            "Peuterspeelzaal \"Hummel\"",
            "Eerste regel\nTweede regel",
            "Straat 1;\r\nPlaats",
            "Robert'); DROP TABLE records;--",
            "' OR '1'='1",
            "1; DELETE FROM deliveries WHERE 'a'='a",
            "50% <korting> € 5",
            "C:\\map\\nieuw\\0",
            "NULL",
            "null",
            "=1+1",
            "${naam} #{naam} {{naam}}",
            "Coöperatie Smûk, Zoë’s plek");

    private static final List<String> UNIVERSAL = List.of("Łódź 2", "👶 en 🍼", "日本", "Ré\u0301");

    private Texts() {}

    static String western(Dice dice) {
        return dice.pick(WESTERN);
    }

    static String any(Dice dice) {
        return dice.oneIn(5) ? dice.pick(UNIVERSAL) : western(dice);
    }
}

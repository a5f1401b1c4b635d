package nl.wieg.web.cli;

import java.util.Map;
import nl.wieg.people.KeyRotation;
import picocli.CommandLine.Command;

/** Renews the master key of the keys of persons and the key of the hashes by which they are found, and forgets older ones. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Vernieuwt de hoofdsleutel en de sleutel om personen te vinden.")
final class KeysCommand {

    private final Map<String, String> properties;

    KeysCommand(Map<String, String> properties) {
        this.properties = properties;
    }

    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description = "Maakt nieuwe sleutels; oudere blijven bruikbaar.")
    int rotate() {
        return OnDatabase.runAsProcess(properties, context -> {
            var renewed = context.getBean(KeyRotation.class).rotate();
            System.out.println("Sleutels van personen onder de nieuwe hoofdsleutel: " + renewed.wrapped() + ".");
            var hashed = renewed.hashed();
            System.out.println("Personen te vinden met de nieuwe zoeksleutel: " + hashed.persons() + ".");
            System.out.println("Nummers die bij twee personen staan: " + hashed.twice() + ".");
            return 0;
        });
    }

    @Command(
            name = "forget",
            mixinStandardHelpOptions = true,
            description = "Vergeet alle sleutels behalve de nieuwste, voorgoed.")
    int forget() {
        return OnDatabase.runAsProcess(properties, context -> {
            context.getBean(KeyRotation.class).forgetOlder();
            System.out.println("Alleen de nieuwste hoofdsleutel en de nieuwste zoeksleutel zijn er nog.");
            return 0;
        });
    }
}

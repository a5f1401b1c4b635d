package nl.wieg.web.cli;

import java.util.Map;
import nl.wieg.people.PersonKeys;
import picocli.CommandLine.Command;

/** Renews the master key of the keys of persons, and forgets older ones. */
@Command(name = "keys", mixinStandardHelpOptions = true, description = "Vernieuwt de hoofdsleutel.")
final class KeysCommand {

    private final Map<String, String> properties;

    KeysCommand(Map<String, String> properties) {
        this.properties = properties;
    }

    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description = "Maakt een nieuwe hoofdsleutel; oudere blijven leesbaar.")
    int rotate() {
        return OnDatabase.runAsProcess(properties, context -> {
            var count = context.getBean(PersonKeys.class).rotateMasterKey();
            System.out.println("Sleutels van personen onder de nieuwe hoofdsleutel: " + count + ".");
            return 0;
        });
    }

    @Command(
            name = "forget",
            mixinStandardHelpOptions = true,
            description = "Vergeet alle hoofdsleutels behalve de nieuwste, voorgoed.")
    int forget() {
        return OnDatabase.runAsProcess(properties, context -> {
            context.getBean(PersonKeys.class).forgetOlderMasterKeys();
            System.out.println("Alleen de nieuwste hoofdsleutel is er nog.");
            return 0;
        });
    }
}

package nl.wieg;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.wieg.web.cli.CommandLineInterface;
import nl.wieg.web.start.DatabaseNamed;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole product in one process; which roles it plays is said by {@code wieg.roles}. */
@SpringBootApplication
@EnableScheduling
@EnableAsync
public class WiegApplication {

    /** Serves, or carries out the command that the arguments name. */
    public static void main(String[] arguments) {
        if (CommandLineInterface.handles(Arrays.asList(arguments))) {
            System.exit(CommandLineInterface.run(Arrays.asList(arguments), Map.of()));
        }
        with(Map.of()).run(arguments);
    }

    /** The application with settings that go before all others, for whoever starts it from Java. */
    public static SpringApplicationBuilder with(Map<String, String> settings) {
        return new SpringApplicationBuilder(WiegApplication.class)
                .initializers(
                        context -> context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("started with", new HashMap<>(settings))),
                        new DatabaseNamed());
    }
}

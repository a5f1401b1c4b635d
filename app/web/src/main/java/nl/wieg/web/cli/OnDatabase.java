package nl.wieg.web.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.wieg.WiegApplication;
import nl.wieg.access.Actor;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/** Runs a command's work in the database that is named, without routes and without automatic counts. */
final class OnDatabase {

    private OnDatabase() {}

    /** The work is done as a process of our own that bears the name of who typed the command. */
    static <T> T run(Map<String, String> properties, Function<ApplicationContext, T> work) {
        var settings = new HashMap<>(properties);
        settings.put("wieg.roles", "batch");
        settings.put("wieg.count.automatic", "false");
        try (var context =
                WiegApplication.with(settings).web(WebApplicationType.NONE).run()) {
            return Actor.system("opdrachtregel " + System.getProperty("user.name"))
                    .call(() -> work.apply(context));
        }
    }
}

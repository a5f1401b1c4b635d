package nl.wieg.web.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.wieg.WiegApplication;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/** Runs a command's work in the database that is named, without routes and without automatic counts. */
final class OnDatabase {

    private OnDatabase() {}

    /** The work is done by who typed the command, as a steward: held to the same policies and logged like one at a page. */
    static <T> T run(Map<String, String> properties, Function<ApplicationContext, T> work) {
        return run(properties, typist(), work);
    }

    /** The work is done by a process of our own: for what no member of staff may do. */
    static <T> T runAsProcess(Map<String, String> properties, Function<ApplicationContext, T> work) {
        return run(properties, Actor.system(name()), work);
    }

    private static <T> T run(Map<String, String> properties, Actor actor, Function<ApplicationContext, T> work) {
        var settings = new HashMap<>(properties);
        settings.put("wieg.roles", "batch");
        settings.put("wieg.count.automatic", "false");
        settings.put("wieg.night.automatic", "false");
        try (var context =
                WiegApplication.with(settings).web(WebApplicationType.NONE).run()) {
            return actor.call(() -> work.apply(context));
        }
    }

    /** Not an account: whoever may start the product holds its keys already, and the operating system says who that is. */
    static Actor typist() {
        return new Actor(name(), name(), Set.of(Role.STEWARD));
    }

    private static String name() {
        return "opdrachtregel (" + System.getProperty("user.name") + ")";
    }
}

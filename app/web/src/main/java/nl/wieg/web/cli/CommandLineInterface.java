package nl.wieg.web.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.shared.FaultTrace;
import nl.wieg.shared.NotFitToStart;
import nl.wieg.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Finds the command in the arguments and runs it. */
public final class CommandLineInterface {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineInterface.class);
    private static final int BAD_INPUT = 1;
    private static final Set<String> WITHOUT_DATABASE = Set.of("due", "plan");
    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version", "help");

    private CommandLineInterface() {}

    /** Whether the arguments name a command, rather than settings of the server such as {@code --server.port=80}. */
    public static boolean handles(List<String> arguments) {
        return !arguments.isEmpty() && (!arguments.getFirst().startsWith("--") || HELP.contains(arguments.getFirst()));
    }

    /** Whether the command wants an empty database of its own, rather than the one that is kept. */
    public static boolean wantsScratch(List<String> arguments) {
        return arguments.getFirst().equals("keyfigures");
    }

    /** Whether the command works in a database; asking for help does not, nor a pure calculation, nor what is typed wrong. */
    public static boolean needsDatabase(List<String> arguments) {
        return !WITHOUT_DATABASE.contains(arguments.getFirst())
                && arguments.stream().noneMatch(HELP::contains)
                && isComplete(arguments);
    }

    private static boolean isComplete(List<String> arguments) {
        try {
            var typed = line(Map.of()).parseArgs(arguments.toArray(String[]::new));
            while (typed.hasSubcommand()) {
                typed = typed.subcommand();
            }
            return typed.commandSpec().subcommands().isEmpty();
        } catch (CommandLine.ParameterException e) {
            return false;
        }
    }

    /**
     * Runs the command.
     *
     * @param properties Spring properties of the database and of the keys to use
     * @return 0, or 1 when it could not be done
     */
    public static int run(List<String> arguments, Map<String, String> properties) {
        var line = line(properties);
        line.setParameterExceptionHandler((exception, args) -> complain(exception));
        line.setExecutionExceptionHandler((exception, command, result) -> complain(exception));
        return line.execute(arguments.toArray(String[]::new));
    }

    private static CommandLine line(Map<String, String> properties) {
        var line = new CommandLine(new Wieg());
        line.addSubcommand(new KeyFiguresCommand(properties));
        line.addSubcommand(new QuarantineCommand(properties));
        line.addSubcommand(new CountCommand(properties));
        line.addSubcommand(new DueCommand());
        line.addSubcommand(new PlanCommand());
        line.addSubcommand(new KeysCommand(properties));
        return line;
    }

    private static int complain(Exception exception) {
        if (NotFitToStart.in(exception).isEmpty()) {
            System.err.println(sentence(exception));
        }
        return BAD_INPUT;
    }

    private static String sentence(Exception exception) {
        if (exception instanceof CommandLine.ParameterException typed) {
            return Typed.wrong(typed);
        }
        if (isSaidPlainly(exception)) {
            return String.valueOf(exception.getMessage()).lines().findFirst().orElse("Onbekende opdracht.");
        }
        LOG.debug("command failed fault={}", FaultTrace.of(exception));
        return "Dit is onverwacht mislukt (" + FaultTrace.kinds(exception) + "). Er is misschien niet alles gedaan.";
    }

    private static boolean isSaidPlainly(Exception exception) {
        return exception instanceof BadInput || exception instanceof Refusal;
    }

    @Command(name = "wieg", mixinStandardHelpOptions = true, description = "Wieg vanaf de opdrachtregel.")
    static final class Wieg implements Runnable {

        @Override
        public void run() {
            CommandLine.usage(this, System.out);
        }
    }
}

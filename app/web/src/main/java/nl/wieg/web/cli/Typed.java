package nl.wieg.web.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What was typed wrong, in one Dutch sentence. */
final class Typed {

    private Typed() {}

    static String wrong(CommandLine.ParameterException exception) {
        var help = " Zie ops/wieg " + path(exception.getCommandLine()) + " --help.";
        return switch (exception) {
            case CommandLine.MissingParameterException missing -> missing(missing) + help;
            case CommandLine.UnmatchedArgumentException unmatched ->
                "Dit is niet bekend: " + String.join(" ", unmatched.getUnmatched()) + ". Zie ops/wieg --help.";
            default -> unreadable(exception) + help;
        };
    }

    private static String missing(CommandLine.MissingParameterException exception) {
        var missing = exception.getMissing();
        return missing.isEmpty()
                ? unreadable(exception)
                : "Dit ontbreekt: " + missing.stream().map(Typed::name).collect(Collectors.joining(", ")) + ".";
    }

    private static String unreadable(CommandLine.ParameterException exception) {
        var argument = exception.getArgSpec();
        return argument == null
                ? "Deze opdracht is niet te lezen."
                : "De waarde bij " + name(argument) + " kan niet: " + exception.getValue() + ".";
    }

    private static String path(CommandLine command) {
        return command.getCommandSpec().qualifiedName().replaceFirst("^wieg ", "");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

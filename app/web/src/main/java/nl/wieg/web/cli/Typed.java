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
            case CommandLine.MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                "Dit ontbreekt: "
                        + missing.getMissing().stream().map(Typed::name).collect(Collectors.joining(", ")) + "." + help;
            case CommandLine.UnmatchedArgumentException unmatched ->
                "Dit is niet bekend: " + String.join(" ", unmatched.getUnmatched()) + ". Zie ops/wieg --help.";
            default -> {
                var argument = exception.getArgSpec();
                yield argument == null
                        ? "Deze opdracht is niet te lezen." + help
                        : "De waarde bij " + name(argument) + " kan niet: " + exception.getValue() + "." + help;
            }
        };
    }

    private static String path(CommandLine command) {
        return command.getCommandSpec().qualifiedName().replaceFirst("^wieg ", "");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

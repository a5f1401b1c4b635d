package nl.wieg.web.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.wieg.keyfigures.CountLauncher;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.YearCounts;
import nl.wieg.shared.KnownYears;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts a year again, by the same job as the page. */
@Command(name = "count", mixinStandardHelpOptions = true, description = "Telt een jaar opnieuw.")
final class CountCommand implements Callable<Integer> {

    private final Map<String, String> properties;

    @Option(names = "--year", required = true, description = "Het jaar.")
    private int year;

    CountCommand(Map<String, String> properties) {
        this.properties = properties;
    }

    @Override
    public Integer call() {
        KnownYears.require(year);
        return OnDatabase.run(properties, context -> {
            context.getBean(WorkedOff.class).await(System.err::println);
            context.getBean(CountLauncher.class)
                    .launch(context.getBean(YearCounts.class).request(year, "opdrachtregel"));
            context.getBean(KeyFigures.class)
                    .year(year)
                    .figures()
                    .forEach(figure -> System.out.println(figure.definition().code() + "  "
                            + (figure.value() == null
                                    ? figure.status()
                                    : figure.value().toPlainString())));
            return 0;
        });
    }
}

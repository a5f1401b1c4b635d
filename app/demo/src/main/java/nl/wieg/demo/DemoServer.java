package nl.wieg.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import nl.wieg.WiegApplication;
import nl.wieg.demo.generator.FamilyVoices;
import nl.wieg.demo.generator.MadeUpDrenthe;
import nl.wieg.demo.generator.MadeUpLocations;
import nl.wieg.demo.generator.MadeUpTeams;
import nl.wieg.demo.generator.Municipality;
import nl.wieg.demo.generator.Population;
import nl.wieg.demo.signin.DemoProvider;
import nl.wieg.demo.simulators.Client;
import nl.wieg.demo.simulators.CovidSimulator;
import nl.wieg.demo.simulators.Faults;
import nl.wieg.demo.simulators.MilieuSimulator;
import nl.wieg.embedded.EmbeddedMariaDb;
import nl.wieg.shared.Region;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo as it is served: database, other parties, the product, and a replay of three years. */
public final class DemoServer implements AutoCloseable {

    private static final long SEED = 2024;

    private final ConfigurableApplicationContext wieg;
    private final Runnable stopTheRest;

    private DemoServer(ConfigurableApplicationContext wieg, Runnable stopTheRest) {
        this.wieg = wieg;
        this.stopTheRest = stopTheRest;
    }

    /** Starts all of it and returns when the years are counted; stops by itself at the end of the process. */
    public static DemoServer start(DemoHome home, DemoSize size, String... arguments) {
        var begin = System.nanoTime();
        var municipalities = Municipality.ofTheRegion();
        var today = LocalDate.now(Region.ZONE);
        var population = Population.of(SEED, municipalities, size.children(), today);
        var voices = new FamilyVoices(SEED, today);
        var drenthe = MadeUpDrenthe.of(SEED, municipalities).with(population);
        System.out.println("Wieg start: database");
        var database = EmbeddedMariaDb.start(home.database(), home.binaries(), 512);
        var covid = CovidSimulator.start(
                size.years().mapToObj(drenthe::covid).flatMap(List::stream).toList(), Faults.REAL_LIFE);
        var milieu = MilieuSimulator.start(
                size.years().mapToObj(drenthe::milieu).flatMap(List::stream).toList(), Faults.REAL_LIFE);
        var provider = DemoProvider.start(0);
        Runnable stopTheRest = () -> {
            provider.close();
            covid.close();
            milieu.close();
            database.close();
        };
        SpringApplication.getShutdownHandlers().add(stopTheRest);
        var properties = new HashMap<>(home.properties());
        properties.putAll(database.springProperties());
        properties.putAll(provider.springProperties());
        properties.put("wieg.board.organisation", "GGD Drenthe");
        properties.put("wieg.board.remark", "Oefenomgeving. Alles hier is verzonnen.");
        properties.put("wieg.board.help-phone", "0592 00 00 00");
        properties.put("wieg.board.help-mail", "hulp@wieg.invalid");
        properties.put("wieg.calendar.organizer", "mailto:planning@wieg.invalid");
        properties.put("wieg.covid.url", covid.baseUrl());
        properties.put("wieg.covid.token-url", covid.baseUrl() + "/oauth/token");
        properties.put("wieg.covid.client-id", Client.DEMO.id());
        properties.put("wieg.covid.client-secret", Client.DEMO.secret());
        properties.putAll(milieu.springProperties());
        System.out.println("Wieg start: pagina's en routes");
        var wieg = WiegApplication.with(properties).run(arguments);

        var beans = wieg.getAutowireCapableBeanFactory();
        beans.createBean(DemoResources.class)
                .takeIn(MadeUpLocations.of(SEED, municipalities), MadeUpTeams.of(SEED, municipalities, today), today);
        beans.createBean(DemoSessions.class).remember(SEED, municipalities);
        var consents = beans.createBean(DemoConsents.class);
        var fresh = beans.createBean(DemoRegister.class)
                .fill(home, population, settled -> consents.takeOver(settled, voices));
        beans.createBean(DemoReplay.class).replay(home, size, drenthe, fresh, begin);
        return new DemoServer(wieg, stopTheRest);
    }

    /** Where a browser finds the board. */
    public String address() {
        return "http://localhost:" + wieg.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** The product itself. */
    public ConfigurableApplicationContext wieg() {
        return wieg;
    }

    /** Stops it before the process ends. */
    @Override
    public void close() {
        wieg.close();
        SpringApplication.getShutdownHandlers().remove(stopTheRest);
        stopTheRest.run();
    }
}

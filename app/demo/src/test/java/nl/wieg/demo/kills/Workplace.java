package nl.wieg.demo.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import nl.wieg.demo.oracle.RestHarvest;
import nl.wieg.demo.oracle.peers.RestPeers;
import nl.wieg.demo.oracle.random.RandomDelivery;

/**
 * Where a product works: an inbox and keys that it may share with another, and what is its own.
 *
 * @param folder shared
 * @param name of this product alone
 * @param year whose figures are wanted
 */
record Workplace(Path folder, String name, int year) {

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path keys() {
        return folder.resolve("keys");
    }

    /** Stands here once nothing more will be delivered. */
    Path delivered() {
        return folder.resolve("delivered");
    }

    /** Stands here once the product is up. */
    Path started() {
        return folder.resolve(name + ".started");
    }

    /** The figures, once everything is counted. */
    Path out() {
        return folder.resolve(name + ".json");
    }

    /** Kept after the test, for whoever wants to know what happened. */
    Path log() {
        return Path.of("target", "kills", name + ".log");
    }

    Map<String, String> settings() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(settingsFile())) {
            properties.load(in);
        }
        var settings = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        return settings;
    }

    /** Says where the database and the REST sources are that this delivery asks for. */
    void settle(KillableDatabase database, RandomDelivery feeds, RestPeers peers) throws IOException {
        var settings = new Properties();
        settings.putAll(database.springProperties());
        if (!(feeds.covid() instanceof RestHarvest.NotAsked)) {
            settings.put("wieg.covid.url", peers.covidUrl());
            settings.put("wieg.covid.token-url", peers.covidUrl() + "/oauth/token");
        }
        if (!(feeds.milieu() instanceof RestHarvest.NotAsked)) {
            settings.put("wieg.milieu.url", peers.milieuUrl());
        }
        settings.put("wieg.roles", "integrations,batch");
        settings.put("wieg.inbox.folder", inbox().toString());
        settings.put("wieg.inbox.delay", "100ms");
        settings.put("wieg.count.every", "200ms");
        settings.put("wieg.events.again-after", "2s");
        settings.put("wieg.keys.folder", keys().toString());
        settings.put("wieg.keys.create", "true");
        try (var writer = Files.newBufferedWriter(settingsFile())) {
            settings.store(writer, null);
        }
        Files.createDirectories(log().toAbsolutePath().getParent());
        Files.deleteIfExists(log());
    }

    private Path settingsFile() {
        return folder.resolve(name + ".properties");
    }
}

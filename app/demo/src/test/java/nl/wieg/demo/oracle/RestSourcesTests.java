package nl.wieg.demo.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestSourcesTests {

    private SmallFeeds feeds;

    @BeforeEach
    void emptyDirectory(@TempDir Path directory) {
        feeds = new SmallFeeds(directory);
    }

    private static String dose(String id, int version, String moment, String status) {
        return """
                {"id":"%s","versie":%d,"toegediendOp":"%s","gemeentecode":"GM0114","vaccin":"X","ronde":"najaar",\
                "status":"%s","onbekend":{}}""".formatted(id, version, moment, status);
    }

    private static String advice(String number, String ended, String characteristics) {
        return """
                {"uuid":"u%s","identificatie":"%s","zaaktype":"z","startdatum":"2024-01-30","einddatum":"%s",\
                "kenmerken":[%s],"archiefnominatie":null}""".formatted(characteristics.length(), number, ended, characteristics);
    }

    @Test
    void countsRegisteredDosesOfTheYearInAmsterdam() {
        feeds.covid(
                dose("a", 1, "2024-12-31T23:59:59+01:00", "geregistreerd"),
                dose("a", 1, "2024-12-31T22:59:59Z", "geregistreerd"),
                dose("b", 1, "2024-12-31T23:00:00Z", "geregistreerd"),
                dose("c", 1, "2024-05-01T10:00:00+02:00", "geregistreerd"),
                dose("c", 2, "2024-05-01T10:00:00+02:00", "vervallen"),
                dose("d", 1, "2024-05-01T10:00:00", "geregistreerd"));

        assertThat(feeds.intake("covid"))
                .isEqualTo("files=1 accepted=3 duplicate=1 replaced=1 withdrawn=1 quarantined=1");
        assertThat(feeds.value("covid-vaccinaties")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "42",
                "[]",
                "{}",
                "\"tekst\"",
                "{\"id\":\"a\",\"versie\":1,\"toegediendOp\":17,\"gemeentecode\":\"GM0114\",\"vaccin\":\"X\","
                        + "\"ronde\":\"n\",\"status\":\"geregistreerd\"}",
                "{\"id\":\"a\",\"versie\":1.5,\"toegediendOp\":\"2024-05-01T10:00:00Z\",\"gemeentecode\":\"GM0114\","
                        + "\"vaccin\":\"X\",\"ronde\":\"n\",\"status\":\"geregistreerd\"}",
                "{\"id\":null,\"versie\":1,\"toegediendOp\":\"2024-05-01T10:00:00Z\",\"gemeentecode\":\"GM0114\","
                        + "\"vaccin\":\"X\",\"ronde\":\"n\",\"status\":\"geregistreerd\"}"
            })
    void quarantinesItemsThatAreNoDose(String item) {
        feeds.covid(item, dose("b", 1, "2024-05-01T10:00:00Z", "geregistreerd"));

        assertThat(feeds.intake("covid")).isEqualTo("files=1 accepted=1 quarantined=1");
    }

    @Test
    void readsMunicipalityAndVersionOfAdviceFromItsCharacteristics() {
        feeds.milieu(
                advice("1", "2024-03-02", "{\"kenmerk\":\"GM1681\",\"bron\":\"gemeente\"}"),
                advice("1", "2024-03-02", "{\"bron\":\"gemeente\",\"kenmerk\":\"GM1681  \"}"),
                advice("2", "2024-03-02", ""),
                advice("3", "2024-03-02", ""),
                advice("3", "2025-01-01", "{\"kenmerk\":\"2\",\"bron\":\"versie\"}"),
                advice("4", "2024-03-02", "{\"kenmerk\":\"0\",\"bron\":\"versie\"}"),
                advice("5", "2024-03-02", "{\"kenmerk\":\"GM9999\",\"bron\":\"gemeente\"}"));

        assertThat(feeds.intake("milieu")).isEqualTo("files=1 accepted=3 duplicate=1 replaced=1 quarantined=2");
        assertThat(feeds.value("milieuadviezen")).isEqualTo("2");
        assertThat(feeds.figure("milieuadviezen", 2024)
                        .path("perMunicipality")
                        .path("GM1681")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void anIncompleteHarvestIsRejectedAndTheFigureMissing() {
        feeds.harvestsBreakOff();

        assertThat(feeds.intake("covid")).isEqualTo("rejected=1");
        assertThat(feeds.figure("covid-vaccinaties", 2024).path("status").stringValue())
                .isEqualTo("ontbreekt");
        assertThat(feeds.figure("milieuadviezen", 2024).path("value").isNull()).isTrue();
    }

    @Test
    void aHarvestOfNothingIsZero() {
        feeds.covid().milieu();

        assertThat(feeds.intake("covid")).isEqualTo("files=1");
        assertThat(feeds.value("covid-vaccinaties")).isEqualTo("0");
    }
}

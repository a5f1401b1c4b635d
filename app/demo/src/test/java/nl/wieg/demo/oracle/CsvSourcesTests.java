package nl.wieg.demo.oracle;

import static nl.wieg.demo.oracle.SmallFeeds.DOSES;
import static nl.wieg.demo.oracle.SmallFeeds.FINANCIEN;
import static nl.wieg.demo.oracle.SmallFeeds.GIR;
import static nl.wieg.demo.oracle.SmallFeeds.JGZ;
import static nl.wieg.demo.oracle.SmallFeeds.TEVREDENHEID;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CsvSourcesTests {

    private SmallFeeds feeds;

    @BeforeEach
    void emptyDirectory(@TempDir Path directory) {
        feeds = new SmallFeeds(directory);
    }

    @Test
    void countsInspectionsThatAreDoneAndNotOfHomes() {
        feeds.with("gir", "a.csv", GIR + """
                1;1;16;KDV;"De; ""Beer"\"";GM0114;14-03-2024;afgerond
                2;1;16;BSO;Beer;GM0000;31-12-2024;afgerond
                3;1;16;GOB;Beer;GM0114;01-01-2024;afgerond
                4;1;16;VGO;Beer;GM0114;14-03-2024;afgerond
                5;1;16;KDV;Beer;GM0114;14-03-2024;gepland
                6;1;16;KDV;Beer;GM0114;14-03-2024;vervallen
                7;1;16;KDV;Beer;GM0114;31-12-2023;afgerond
                """);

        assertThat(feeds.intake("gir")).isEqualTo("files=1 accepted=7 withdrawn=1");
        assertThat(feeds.value("inspecties-kinderopvang")).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1;1;16;KDV;Beer;GM0114;14-03-2024",
                "1;1;16;KDV;Beer;GM0114;14-03-2024;afgerond;",
                "1;1;16;kdv;Beer;GM0114;14-03-2024;afgerond",
                "1;1;16;KDV;Beer;GM0114;2024-03-14;afgerond",
                ";1;16;KDV;Beer;GM0114;14-03-2024;afgerond",
                "1;1;16;KDV;Beer;;14-03-2024;afgerond"
            })
    void quarantinesBadInspections(String row) {
        feeds.with("gir", "a.csv", GIR + row);

        assertThat(feeds.intake("gir")).isEqualTo("files=1 quarantined=1");
    }

    @Test
    void childrenInCareAreTheSnapshotOfTheLastDay() {
        feeds.with("jgz", "a.csv", JGZ + """
                2024-12-31;1;GM0106;2015;612
                2024-12-31;2;GM0106;2015;600
                2024-12-31;1;GM0106;2016;10
                2024-12-31;1;GM0000;2015;5
                2024-11-30;1;GM0106;2014;9999
                2024-12-31;1;GM0106;2014;-1
                """);

        JsonNode figure = feeds.figure("kinderen-in-zorg", 2024);
        assertThat(figure.path("value").intValue()).isEqualTo(615);
        assertThat(figure.path("perMunicipality").path("GM0106").intValue()).isEqualTo(610);
        assertThat(figure.path("perMunicipality").path("GM0114").intValue()).isZero();
        assertThat(feeds.intake("jgz")).isEqualTo("files=1 accepted=4 replaced=1 quarantined=1");
    }

    @Test
    void withoutASnapshotOfTheLastDayTheFigureIsMissing() {
        feeds.with("jgz", "a.csv", JGZ + "2024-11-30;1;GM0106;2015;612\n2024-12-31;1;GM9999;2015;612\n");

        JsonNode figure = feeds.figure("kinderen-in-zorg", 2024);
        assertThat(figure.path("value").isNull()).isTrue();
        assertThat(figure.path("status").stringValue()).isEqualTo("ontbreekt");
        assertThat(figure.path("perMunicipality").size()).isEqualTo(12);
        assertThat(figure.path("perMunicipality").path("GM0106").isNull()).isTrue();
    }

    @Test
    void moneyIsExact() {
        feeds.with("financien", "a.csv", FINANCIEN + """
                1;1;2024;1;baten;basis;bijdrage;26.800.000,00
                2;1;2024;4;baten;additioneel;project;16.700.000,10
                3;1;2024;2;lasten;;salarissen;43.200.000,05
                4;1;2024;3;reserves;;onttrekking;28.243,95
                5;1;2024;3;reserves;;toevoeging;-0,01
                6;1;2023;3;baten;basis;vorig jaar;1,00
                7;1;2024;3;baten;;zonder;1,00
                8;1;2024;3;lasten;basis;met;1,00
                """);

        assertThat(feeds.value("basisfinanciering")).isEqualTo("26800000.00");
        assertThat(feeds.value("additionele-financiering")).isEqualTo("16700000.10");
        assertThat(feeds.value("budget")).isEqualTo("43500000.10");
        assertThat(feeds.value("jaarresultaat")).isEqualTo("328243.99");
        assertThat(feeds.figure("budget", 2024).has("perMunicipality")).isFalse();
        assertThat(feeds.intake("financien")).isEqualTo("files=1 accepted=6 quarantined=2");
    }

    @Test
    void anAmountWithAndWithoutPointsIsTheSameContent() {
        feeds.with("financien", "a.csv", FINANCIEN + """
                1;1;2024;1;baten;basis;bijdrage;6.700,00
                1;1;2024;1;baten;basis;bijdrage;6700,00
                """);

        assertThat(feeds.intake("financien")).isEqualTo("files=1 accepted=1 duplicate=1");
    }

    @Test
    void countsDosesByProgrammeAndSetting() {
        feeds.with("doses", "a.csv", DOSES + """
                1;1;J1;2015-05-02;GM1699;2024-10-29;DTP;AB;RVP;GROEP;gegeven
                2;1;J1;2015-05-02;GM1699;2024-10-29;HPV;AB;HPV18PLUS;INHAAL;gegeven
                3;1;J1;2015-05-02;GM1699;2024-10-29;DKTP-Hib;AB;RVP;KLEINSCHALIG;gegeven
                4;1;J1;2015-05-02;GM1699;2024-10-29;BMR;AB;RVP;CB_0_4;gegeven
                5;1;J1;2015-05-02;GM1699;2024-10-29;griepprik;AB;OVERIG;KLEINSCHALIG;gegeven
                6;1;J1;2015-05-02;GM1699;2024-10-29;BMR;AB;RVP;KLEINSCHALIG;vervallen
                7;1;J1;2014-01-01;GM1699;2014-01-01;BMR;AB;RVP;GROEP;gegeven
                """);

        assertThat(feeds.intake("doses")).isEqualTo("files=1 accepted=7 withdrawn=1");
        assertThat(feeds.value("rvp-vaccinaties")).isEqualTo("3");
        assertThat(feeds.value("kleinschalig-vaccinaties")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-30,2024-10-29,BMR,RVP", // before birth
        "2015-05-02,2026-11-23,BMR,RVP", // tomorrow
        "2015-05-02,2024-10-29,griepprik,RVP",
        "2015-05-02,2024-10-29,bmr,HPV18PLUS",
        "2015-05-02,2024-10-29,BMR,rvp",
        "2015-02-30,2024-10-29,BMR,RVP"
    })
    void quarantinesDosesThatCannotBe(String birth, String given, String vaccine, String programme) {
        String row = "1;1;J1;%s;GM1699;%s;%s;AB;%s;GROEP;gegeven".formatted(birth, given, vaccine, programme);
        feeds.with("doses", "a.csv", DOSES + row);

        assertThat(feeds.intake("doses")).isEqualTo("files=1 quarantined=1");
    }

    @ParameterizedTest
    @CsvSource({"1,16,6.3", "3,16,18.8", "1,80,1.3", "1,3,33.3", "2,3,66.7", "501,1001,50.0", "1,2000,0.1", "1,2001,0.0"
    })
    void roundsTheShareHalfUp(int pleased, int answers, String share) {
        StringBuilder file = new StringBuilder(TEVREDENHEID);
        for (int i = 0; i < answers; i++) {
            file.append("%d;1;2024-10-30;GM0114;herfst;%d\n".formatted(i, i < pleased ? 8 : 7));
        }
        feeds.with("tevredenheid", "a.csv", file.toString());

        JsonNode figure = feeds.figure("kleinschalig-waardering", 2024);
        assertThat(figure.path("value").asString()).isEqualTo(share);
        assertThat(figure.path("n").intValue()).isEqualTo(answers);
        assertThat(figure.path("perMunicipality").path("GM0114").asString()).isEqualTo(share);
        assertThat(figure.path("perMunicipality").path("GM0106").isNull()).isTrue();
    }

    @Test
    void aShareOfNoAnswersIsMissing() {
        feeds.with("tevredenheid", "a.csv", TEVREDENHEID + "1;1;2023-10-30;GM0114;herfst;8\n");

        JsonNode figure = feeds.figure("kleinschalig-waardering", 2024);
        assertThat(figure.path("value").isNull()).isTrue();
        assertThat(figure.path("status").stringValue()).isEqualTo("ontbreekt");
        assertThat(figure.path("n").intValue()).isZero();
        assertThat(figure.path("n").isNull()).isFalse();
    }
}

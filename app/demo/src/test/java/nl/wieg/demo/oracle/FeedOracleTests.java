package nl.wieg.demo.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedOracleTests {

    private final Path directory;

    FeedOracleTests(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void ofNothingEveryFigureIsMissing() {
        JsonNode document = new SmallFeeds(directory).document(2024);

        List<String> codes = new ArrayList<>();
        for (JsonNode figure : document.path("figures")) {
            codes.add(figure.path("code").stringValue());
            assertThat(figure.path("value").isNull()).isTrue();
            assertThat(figure.path("status").stringValue()).isEqualTo("ontbreekt");
            assertThat(figure.path("n").isNull()).isTrue();
        }
        assertThat(codes)
                .hasSize(18)
                .doesNotHaveDuplicates()
                .contains("rvp-vaccinaties", "jaarresultaat", "kansrijke-start-trajecten");
        assertThat(document.path("intake").size()).isEqualTo(9);
        assertThat(document.path("intake").path("veilig-thuis").size()).isEqualTo(10);
    }

    @Test
    void writesTheDocumentInTheFormAgreed() {
        JsonNode document = new SmallFeeds(directory).covid().document(2024);

        assertThat(document.path("figures").path(1).toString())
                .startsWith("{\"code\":\"covid-vaccinaties\",\"value\":0,\"unit\":\"doses\",\"status\":\"voorlopig\","
                        + "\"n\":null,\"perMunicipality\":{\"GM0106\":0,");
        assertThat(document.path("intake").path("covid").toString())
                .isEqualTo("{\"files\":1,\"rejected\":0,\"accepted\":0,\"duplicate\":0,\"replaced\":0,\"stale\":0,"
                        + "\"withdrawn\":0,\"conflict\":0,\"quarantined\":0,\"late\":0}");
    }

    @Test
    void differencesAreFoundByCodeAndNumbersComparedByValue() {
        JsonNode expected = tree("{'figures':[{'code':'a','value':1.0},{'code':'b','value':null}],'year':2024}");

        assertThat(DocumentDifferences.between(
                        expected, tree("{'year':2024,'figures':[{'code':'b','value':null},{'code':'a','value':1}]}")))
                .isEmpty();
        assertThat(DocumentDifferences.between(
                        expected, tree("{'year':2024,'figures':[{'code':'a','value':2},{'code':'b','value':0}]}")))
                .containsExactly(
                        "/figures/a/value: expected 1.0 but was 2", "/figures/b/value: expected null but was 0");
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json.replace('\'', '"'));
    }
}

package nl.wieg.integrations.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageShapeTests {

    private static final String PAGE =
            "{\"toedieningen\":[{\"id\":\"a\",\"in\":{\"n\":[1,2]}},{\"id\":\"b\"}],\"pagina\":2,\"paginas\":169,\"totaal\":84434}";

    private final PageShape shape = new PageShape("toedieningen", "totaal");

    @Test
    void countsTheRecordsOfAPage() throws Exception {
        assertThat(read(PAGE + "\n")).isEqualTo(new Page(2, 84434, 2L, 169L, null));
    }

    @Test
    void findsTheNextPage() throws Exception {
        var cases = new PageShape("results", "count");

        var page = cases.read(
                bytes("{\"count\":82,\"next\":\"https://zaken/?a=1&page=2\",\"previous\":null,\"results\":[]}"));

        assertThat(page.nextNumber()).contains(2L);
    }

    @Test
    void neverTakesAPageThatIsCutOffForAWholeOne() {
        for (var length = 0; length < PAGE.length(); length++) {
            var cut = Arrays.copyOf(bytes(PAGE), length);
            assertThatExceptionOfType(PageFailed.class).isThrownBy(() -> shape.read(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "<html></html>",
                "{\"totaal\":0}",
                "{\"toedieningen\":[]}",
                "{\"toedieningen\":{},\"totaal\":0}",
                "{\"toedieningen\":[],\"totaal\":\"0\"}",
                "{\"toedieningen\":[],\"totaal\":-1}",
                "{\"toedieningen\":[],\"totaal\":99999999999999999999}",
                "{\"toedieningen\":[],\"totaal\":0} {}"
            })
    void refusesWhatIsNoPage(String text) {
        assertThatExceptionOfType(PageFailed.class).isThrownBy(() -> read(text));
    }

    private Page read(String text) throws PageFailed {
        return shape.read(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

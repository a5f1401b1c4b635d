package nl.wieg.demo.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRulesTests {

    /** Rows as text, a refused one as "!". */
    private static List<String> rows(String below) {
        return CsvText.rowsBelow("a;b", "a;b" + below).stream()
                .map(row -> row.map(fields -> String.join("|", fields)).orElse("!"))
                .toList();
    }

    @Test
    void linesEndInLfOrCrlfOrWithTheFile() {
        assertThat(rows("\n1;2\r\n3;4\n5;6")).containsExactly("1|2", "3|4", "5|6");
    }

    @Test
    void quotesHoldSemicolonsQuotesAndLineBreaks() {
        assertThat(rows("\n\"1;\"\"x\"\"\r\ny\";\"\"\n3;4")).containsExactly("1;\"x\"\r\ny|", "3|4");
    }

    @Test
    void anApostropheIsNoQuote() {
        assertThat(rows("\n't Kröfke;2")).containsExactly("'t Kröfke|2");
    }

    @Test
    void linesWithoutAnyCharacterAreSkipped() {
        assertThat(rows("\n\n1;2\r\n\r\n\n \n")).containsExactly("1|2", " ");
    }

    @Test
    void aMisplacedQuoteCostsItsLineOnly() {
        assertThat(rows("\n1\"x;2\n\"1\"x;2\n3;4")).containsExactly("!", "!", "3|4");
    }

    @Test
    void anUnclosedQuoteCostsItsFirstLineOnly() {
        assertThat(rows("\n\"1;2\n3;4\n5;6")).containsExactly("!", "3|4", "5|6");
        assertThat(rows("\n\"1;2\n3;4\n5;\"6\"\n7;8")).containsExactly("!", "3|4", "5|6", "7|8");
    }

    @Test
    void anotherHeaderIsRefused() {
        assertThatThrownBy(() -> CsvText.rowsBelow("a;b", "a;c\n1;2")).isInstanceOf(UnusableFile.class);
    }
}

package nl.wieg.web.desk.proposals;

import java.util.List;
import java.util.stream.Stream;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** How long a planner can have searched. */
@Component
class SearchSeconds {

    private static final int USUAL = 60;

    private final Words words;

    SearchSeconds(Words words) {
        this.words = words;
    }

    List<Option> choices() {
        return Stream.of(USUAL / 2, USUAL, USUAL * 2)
                .map(seconds -> Integer.toString(seconds))
                .map(seconds -> new Option(
                        seconds, words.of("proposal.seconds.choice", seconds), seconds.equals(Integer.toString(USUAL))))
                .toList();
    }
}

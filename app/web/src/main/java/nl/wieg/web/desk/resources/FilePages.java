package nl.wieg.web.desk.resources;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wieg.sessions.resources.files.FileReview;
import nl.wieg.sessions.resources.files.FileReview.Outcome;
import nl.wieg.sessions.resources.files.FileReview.Row;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.FormProblem;
import org.springframework.stereotype.Component;

/** Fills the pages of files. */
@Component
class FilePages {

    private final ResourceChoices choices;
    private final ResourceWords words;

    FilePages(ResourceChoices choices, ResourceWords words) {
        this.choices = choices;
        this.words = words;
    }

    ResourceForm form() {
        return form(Map.of(), List.of());
    }

    ResourceForm refused(SentFile sent, WrongInput wrong) {
        return form(Map.of("soort", Optional.ofNullable(sent.soort()).orElse("")), List.of(Part.FILE.problem(wrong)));
    }

    FileView review(SentFile sent, FileReview review) {
        return new FileView(
                String.valueOf(sent.soort()),
                words.of("resources.place." + sent.soort()),
                counts(review),
                rows(review, Outcome.WRONG),
                rows(review, Outcome.CHANGED),
                rows(review, Outcome.NEW),
                review.canBeKept(),
                Base64.getEncoder().encodeToString(sent.bytes()),
                review.seal());
    }

    private ResourceForm form(Map<String, String> sent, List<FormProblem> problems) {
        return new ResourceForm(Part.FILE.word(), sent, Map.of("soort", choices.fileKinds(sent)), problems);
    }

    private static List<Fact> counts(FileReview review) {
        return List.of(
                count("resources.file.new", review, Outcome.NEW),
                count("resources.file.changed", review, Outcome.CHANGED),
                count("resources.file.same", review, Outcome.SAME),
                count("resources.file.wrong", review, Outcome.WRONG));
    }

    private static Fact count(String key, FileReview review, Outcome outcome) {
        return new Fact(key, DutchNumbers.whole(review.count(outcome)));
    }

    private static List<Row> rows(FileReview review, Outcome outcome) {
        return review.rows().stream().filter(row -> row.outcome() == outcome).toList();
    }
}

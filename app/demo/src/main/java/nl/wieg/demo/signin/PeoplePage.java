package nl.wieg.demo.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The page where one picks who to be: a form a person, which hands the provider a subject and the factors. */
final class PeoplePage {

    private PeoplePage() {}

    /** Writes the page where the provider can read it. */
    static Path write(List<DemoPerson> people) {
        try (var page = resource("page.html");
                var row = resource("person.html")) {
            var form = text(row);
            var forms = people.stream().map(person -> fill(form, person)).collect(Collectors.joining());
            var file = Files.createTempFile("wieg-demo-people", ".html");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text(page).replace("{people}", forms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fill(String form, DemoPerson person) {
        var factors = person.factors().stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        return form.replace("{subject}", escaped(person.subject()))
                .replace("{claims}", escaped("{\"amr\":" + factors + ",\"name\":\"" + person.name() + "\"}"))
                .replace("{name}", escaped(person.name()))
                .replace("{work}", escaped(person.work()))
                .replace("{note}", escaped(person.note()));
    }

    /** Whatever charset the provider names, these are plain ASCII. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.US_ASCII.name());
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PeoplePage.class.getResourceAsStream("/demo/signin/" + name), name);
    }

    private static String text(InputStream resource) throws IOException {
        return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
}

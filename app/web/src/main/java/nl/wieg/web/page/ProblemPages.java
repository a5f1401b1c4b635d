package nl.wieg.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says what went wrong: what happened to the data, what to do now, and a number that is in the log too. */
@Component
class ProblemPages {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);
    // without what people mistake for each other: 0 and O, 1 and I
    private static final String DIGITS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int HALF = 4;

    private final Frames frames;
    private final Words words;

    ProblemPages(Frames frames, Words words) {
        this.frames = frames;
        this.words = words;
    }

    ModelAndView page(Problem problem, HttpServletRequest request, @Nullable Exception cause) {
        return page(problem, problem.status(), word(problem, "title"), request, cause);
    }

    ModelAndView page(
            Problem problem,
            HttpStatusCode status,
            String title,
            HttpServletRequest request,
            @Nullable Exception cause) {
        var number = problem.isNumbered() ? log(problem, cause) : "";
        var view = new ProblemView(title, word(problem, "data"), word(problem, "next"), number);
        var page = new ModelAndView("page/fout", Map.of("problem", view, "frame", frames.withoutCounts(request)));
        page.setStatus(status);
        return page;
    }

    private String word(Problem problem, String part) {
        return words.find("problem." + problem.name().toLowerCase(Locale.ROOT) + "." + part)
                .orElseGet(() -> words.of("problem.unchanged"));
    }

    private static String log(Problem problem, @Nullable Exception cause) {
        var number = half() + "-" + half();
        LOG.error("problem={} number={}", problem, number, cause);
        return number;
    }

    private static String half() {
        return ThreadLocalRandom.current()
                .ints(HALF, 0, DIGITS.length())
                .mapToObj(DIGITS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}

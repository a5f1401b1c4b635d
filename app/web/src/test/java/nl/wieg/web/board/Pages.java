package nl.wieg.web.board;

import java.io.UnsupportedEncodingException;
import java.util.Objects;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a test reads from a page. */
final class Pages {

    private Pages() {}

    /** As sent, with plain spaces only. */
    static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString().replace('\u00a0', ' ');
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T view(MvcTestResult page, Class<T> type) {
        var model =
                Objects.requireNonNull(page.getMvcResult().getModelAndView()).getModel();
        return type.cast(Objects.requireNonNull(model.get("view")));
    }
}

package nl.wieg.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import nl.wieg.access.AccessRefused;
import nl.wieg.web.page.Frames;
import nl.wieg.web.page.ProblemView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Says no in words where the sign-in or the security around the pages refused; what a policy refuses on a page, the board says itself. */
@Component
@ConditionalOnWebApplication
class RefusalPage {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalPage.class);
    private static final Locale DUTCH = Locale.of("nl");
    private static final String VIEW = "page/fout";

    private final MessageSource texts;
    private final ThymeleafViewResolver views;
    private final Frames frames;

    RefusalPage(MessageSource texts, ThymeleafViewResolver views, Frames frames) {
        this.texts = texts;
        this.views = views;
        this.frames = frames;
    }

    /** A sign-in that the provider or Wieg refused, or that went wrong on the way. */
    void signInFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure.getCause() instanceof AccessRefused refused) {
            show(request, response, titleOf(refused), "signin");
            return;
        }
        var code = failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "unknown";
        LOG.warn("Signing in failed at the provider: {}", code);
        show(request, response, text("refusal.failed.title"), "failed");
    }

    /** A form that was not ours or too old, or an address that is for nobody on the web. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var kind = denied instanceof CsrfException ? "expired" : "closed";
        show(request, response, text("refusal." + kind + ".title"), kind);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String title, String kind)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        try {
            var view = views.resolveViewName(VIEW, DUTCH);
            if (view == null) {
                throw new ServletException("There is no view " + VIEW);
            }
            view.render(model(request, title, kind), request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Map<String, Object> model(HttpServletRequest request, String title, String kind) {
        var problem = new ProblemView(title, text("refusal.data"), text("refusal." + kind + ".next"), "");
        return Map.of("problem", problem, "frame", frames.withoutCounts(request));
    }

    private String text(String key) {
        return texts.getMessage(key, null, DUTCH);
    }

    private static String titleOf(AccessRefused refused) {
        var message = String.valueOf(refused.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}

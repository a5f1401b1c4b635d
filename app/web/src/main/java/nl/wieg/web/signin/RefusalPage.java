package nl.wieg.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import nl.wieg.access.AccessRefused;
import nl.wieg.web.page.BarePages;
import nl.wieg.web.page.Frames;
import nl.wieg.web.page.ProblemView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says no in words where the sign-in or the security around the pages refused; what a policy refuses on a page, the board says itself. */
@Component
@ConditionalOnWebApplication
class RefusalPage {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalPage.class);
    private static final Locale DUTCH = Locale.of("nl");

    private static final ProblemView.Way TO_SIGN_IN =
            new ProblemView.Way(SecurityConfiguration.SIGN_IN_PAGE, "refusal.signedout.way");

    private final MessageSource texts;
    private final BarePages pages;
    private final Frames frames;

    RefusalPage(MessageSource texts, BarePages pages, Frames frames) {
        this.texts = texts;
        this.pages = pages;
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

    /** A form that was not ours or too old, perhaps of who is signed in no longer; or an address that is for nobody on the web. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var kind = denied instanceof CsrfException ? (isSignedIn() ? "expired" : "signedout") : "closed";
        show(request, response, text("refusal." + kind + ".title"), kind);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String title, String kind)
            throws IOException, ServletException {
        var way = kind.equals("signedout") ? TO_SIGN_IN : ProblemView.Way.HOME;
        var problem = new ProblemView(title, text("refusal.data"), text("refusal." + kind + ".next"), "", way);
        var page = new ModelAndView("page/fout", Map.of("problem", problem, "frame", frames.withoutCounts(request)));
        page.setStatus(HttpStatus.FORBIDDEN);
        pages.show(page, request, response);
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken;
    }

    private String text(String key) {
        return texts.getMessage(key, null, DUTCH);
    }

    private static String titleOf(AccessRefused refused) {
        var message = String.valueOf(refused.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}

package nl.wieg.web.signin;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one begins: the way to the provider, and why one is here again. */
@Controller
class SignInPage {

    private static final String TO_THE_PROVIDER =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI
                    + "/"
                    + ProviderConfiguration.REGISTRATION;

    private static final Locale DUTCH = Locale.of("nl");

    private final MessageSource texts;

    SignInPage(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param reason why one is here: afgemeld, beeindigd, or nothing
     */
    @GetMapping(SecurityConfiguration.SIGN_IN_PAGE)
    String show(@RequestParam(name = "reden", defaultValue = "") String reason, Model model) {
        model.addAttribute("signInAddress", TO_THE_PROVIDER);
        var notice = texts.getMessage("signin.reason." + reason, null, "", DUTCH);
        if (notice != null && !notice.isEmpty()) {
            model.addAttribute("notice", notice);
        }
        return "board/aanmelden";
    }
}

package nl.wieg.web.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Shows a page from a filter: before a controller is reached, or when none will be. */
@Component
@ConditionalOnWebApplication
public class BarePages {

    private static final Locale DUTCH = Locale.of("nl");

    private final ThymeleafViewResolver views;

    BarePages(ThymeleafViewResolver views) {
        this.views = views;
    }

    /** Sends the page with its status, which it must have. */
    public void show(ModelAndView page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var name = Objects.requireNonNull(page.getViewName());
        response.setStatus(Objects.requireNonNull(page.getStatus()).value());
        try {
            var view = views.resolveViewName(name, DUTCH);
            if (view == null) {
                throw new ServletException("There is no view " + name);
            }
            view.render(page.getModel(), request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}

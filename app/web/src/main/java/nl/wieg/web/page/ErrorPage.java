package nl.wieg.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong before a page was reached, or outside of any. */
@Controller
class ErrorPage implements ErrorController {

    private final ProblemPages pages;

    ErrorPage(ProblemPages pages) {
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:/error}")
    ModelAndView show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception e ? e : null;
        return pages.page(Problem.of(status), request, cause);
    }
}

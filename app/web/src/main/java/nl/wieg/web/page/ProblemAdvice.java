package nl.wieg.web.page;

import jakarta.servlet.http.HttpServletRequest;
import nl.wieg.access.AccessNotLogged;
import nl.wieg.access.AccessRefused;
import nl.wieg.intake.QuarantineDecided;
import nl.wieg.people.KeyDestroyed;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Refusal;
import nl.wieg.shared.WrongInput;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Which exception is which problem. */
@ControllerAdvice
@Order(0)
class ProblemAdvice {

    private final ProblemPages pages;

    ProblemAdvice(ProblemPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(AccessRefused.class)
    ModelAndView refused(AccessRefused refused, HttpServletRequest request) {
        var problem = refused instanceof AccessNotLogged ? Problem.UNLOGGED : Problem.REFUSED;
        return pages.page(problem, title(refused), request, refused);
    }

    /** The form was sent to the address of the record, which shows the decision. */
    @ExceptionHandler(QuarantineDecided.class)
    ModelAndView alreadyDecided(QuarantineDecided decided, HttpServletRequest request) {
        var record = request.getRequestURI().substring(request.getContextPath().length());
        return pages.page(Problem.DECIDED, new ProblemView.Way(record, "problem.decided.way"), request, decided);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ModelAndView decided(Exception exception, HttpServletRequest request) {
        return pages.page(Problem.DECIDED, request, exception);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView database(Exception exception, HttpServletRequest request) {
        return pages.page(Problem.DATABASE, request, exception);
    }

    /** What the database refused to keep is a fault of ours, and no outage. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    ModelAndView notKept(DataIntegrityViolationException exception, HttpServletRequest request) {
        return pages.page(Problem.BROKEN, request, exception);
    }

    @ExceptionHandler(NotThere.class)
    ModelAndView notThere(NotThere missing, HttpServletRequest request) {
        return pages.page(Problem.MISSING, request, missing);
    }

    @ExceptionHandler(KeyDestroyed.class)
    ModelAndView destroyed(KeyDestroyed destroyed, HttpServletRequest request) {
        return pages.page(Problem.DESTROYED, request, destroyed);
    }

    @ExceptionHandler(WrongInput.class)
    ModelAndView wrongInput(WrongInput wrong, HttpServletRequest request) {
        return pages.page(Problem.INVALID, title(wrong), request, wrong);
    }

    /** In the path it is an address that is not there; in a form or a filter it was filled in wrong. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView notOfThatKind(MethodArgumentTypeMismatchException exception, HttpServletRequest request) {
        var inPath = exception.getParameter().hasParameterAnnotation(PathVariable.class);
        return pages.page(inPath ? Problem.MISSING : Problem.INVALID, request, exception);
    }

    /** Of a field with characters that nobody types. */
    @ExceptionHandler(RequestRejectedException.class)
    ModelAndView rejected(RequestRejectedException rejected, HttpServletRequest request) {
        return pages.page(Problem.INVALID, request, rejected);
    }

    /** Of a form that the server could not read, perhaps because it is too large. */
    @ExceptionHandler(InvalidParameterException.class)
    ModelAndView unread(InvalidParameterException unread, HttpServletRequest request) {
        return pages.page(Problem.of(unread.getErrorCode()), request, unread);
    }

    /** Our own sentence, as a heading. */
    private static String title(Refusal refusal) {
        return String.valueOf(refusal.getMessage()).replaceFirst("\\.$", "");
    }

    @ExceptionHandler(Exception.class)
    ModelAndView other(Exception exception, HttpServletRequest request) {
        if (exception instanceof ErrorResponse answer) {
            var status = answer.getStatusCode();
            return pages.page(Problem.of(status.value()), request, exception);
        }
        return pages.page(Problem.BROKEN, request, exception);
    }
}

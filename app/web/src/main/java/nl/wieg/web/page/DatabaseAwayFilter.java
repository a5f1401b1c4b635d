package nl.wieg.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wieg.shared.DatabaseAway;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says so when the database is away before a page is reached: the session lies in it, and who is signed in. Stands around the filter of
 * the sessions, and asks for none.
 */
final class DatabaseAwayFilter extends OncePerRequestFilter {

    private final ProblemPages problems;
    private final BarePages pages;

    DatabaseAwayFilter(ProblemPages problems, BarePages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseAway.isBehind(e)) {
                throw e;
            }
            response.resetBuffer();
            pages.show(problems.page(Problem.DATABASE, request, e), request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}

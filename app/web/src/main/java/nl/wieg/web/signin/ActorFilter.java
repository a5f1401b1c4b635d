package nl.wieg.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.Staff;
import nl.wieg.web.page.ChosenContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes who is signed in the actor of the request, with the roles of this moment. An ended account is signed out; when roles changed, the
 * session gets a new id.
 */
final class ActorFilter extends OncePerRequestFilter {

    private static final String ROLES = "wieg.roles";

    private final Staff staff;
    private final RequestMatcher open;

    ActorFilter(Staff staff, RequestMatcher open) {
        this.staff = staff;
        this.open = open;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof OAuth2AuthenticationToken)) {
            chain.doFilter(request, response);
            return;
        }
        var actor = staff.find(authentication.getName());
        if (actor.isEmpty()) {
            signOut(request, response, authentication);
            return;
        }
        renewWhenRolesChanged(request, actor.get());
        var context = ChosenContext.of(request, staff.contextsOf(authentication.getName()));
        serve(request, response, chain, actor.get().through(Doors.of(request)).in(context.orElse(null)));
    }

    private static void signOut(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        new SecurityContextLogoutHandler().logout(request, response, authentication);
        response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN_PAGE + "?reden=beeindigd");
    }

    private static void renewWhenRolesChanged(HttpServletRequest request, Actor actor) {
        var now = actor.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
        var session = request.getSession();
        var before = session.getAttribute(ROLES);
        if (now.equals(before)) {
            return;
        }
        if (before != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(ROLES, now);
    }

    private static void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Actor actor)
            throws ServletException, IOException {
        try {
            actor.<Boolean, Exception>call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}

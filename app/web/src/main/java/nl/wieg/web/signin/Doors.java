package nl.wieg.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import nl.wieg.access.AccessPoint;

/** Through which door a request came, for the access log. */
final class Doors {

    private Doors() {}

    static AccessPoint of(HttpServletRequest request) {
        return AccessPoint.network(request.getRemoteAddr(), request.getSession().getId());
    }
}

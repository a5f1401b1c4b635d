package nl.wieg.web.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Removes ended web sessions each minute: by our own schedule, since that of Spring Session logs whatever fails there at length. */
@Component
@ConditionalOnWebApplication
class ExpiredSessions {

    private final JdbcIndexedSessionRepository sessions;

    ExpiredSessions(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Scheduled(cron = "0 * * * * *")
    void remove() {
        sessions.cleanUpExpiredSessions();
    }
}

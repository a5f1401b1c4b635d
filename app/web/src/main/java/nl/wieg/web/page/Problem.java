package nl.wieg.web.page;

import org.springframework.http.HttpStatus;

/** What can go wrong, as people are told; the name in small letters picks the words. */
enum Problem {
    MISSING(HttpStatus.NOT_FOUND, false),
    INVALID(HttpStatus.BAD_REQUEST, false),
    LARGE(HttpStatus.CONTENT_TOO_LARGE, false),
    DESTROYED(HttpStatus.GONE, false),
    DECIDED(HttpStatus.CONFLICT, false),
    REFUSED(HttpStatus.FORBIDDEN, false),
    CLOSED(HttpStatus.FORBIDDEN, false),
    UNLOGGED(HttpStatus.SERVICE_UNAVAILABLE, true),
    DATABASE(HttpStatus.SERVICE_UNAVAILABLE, true),
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR, true);

    private final HttpStatus status;
    private final boolean numbered;

    Problem(HttpStatus status, boolean numbered) {
        this.status = status;
        this.numbered = numbered;
    }

    /** What fits an answer of this status. */
    static Problem of(int status) {
        return switch (status) {
            case 400 -> INVALID;
            case 404, 405, 406, 415 -> MISSING;
            case 401, 403 -> CLOSED;
            case 413 -> LARGE;
            case 503 -> DATABASE;
            default -> BROKEN;
        };
    }

    HttpStatus status() {
        return status;
    }

    /** Whether people get a number to mention, that stands in the log too. */
    boolean isNumbered() {
        return numbered;
    }
}

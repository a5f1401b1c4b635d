package nl.wieg.web.desk.requests;

import nl.wieg.web.page.Toned;

/** How a request to see a record stands. */
public enum RequestState implements Toned {
    ASKED("warning"),
    OPEN("success"),
    ENDED("neutral");

    private final String tone;

    RequestState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}

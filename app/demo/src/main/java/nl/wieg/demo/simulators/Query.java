package nl.wieg.demo.simulators;

import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The parameters of a request; a missing or senseless one is refused with 400. */
record Query(Request request) {

    String text(String name) {
        QueryParameter parameter = request.queryParameter(name);
        if (!parameter.isPresent()) {
            throw new IllegalArgumentException("parameter " + name + " is missing");
        }
        return parameter.firstValue();
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("parameter " + name + " is not a date", e);
        }
    }

    /** A whole number from 1 up to {@code most}. */
    int number(String name, int most) {
        String text = text(name);
        if (!text.matches("[1-9]\\d{0,6}") || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException("parameter " + name + " is not a number from 1 to " + most);
        }
        return Integer.parseInt(text);
    }
}

package nl.wieg.web.page;

import java.util.List;

/** What is wrong with one field of a form, and how to put it right. */
public record FormProblem(String field, String message) {

    /** Whether one of these is about the field. */
    public static boolean isAt(String field, List<FormProblem> problems) {
        return !at(field, problems).isEmpty();
    }

    /** What is wrong with the field; empty when nothing is. */
    public static String at(String field, List<FormProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FormProblem::message)
                .findFirst()
                .orElse("");
    }
}

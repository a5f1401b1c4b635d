package nl.wieg.web.page;

/** What is wrong with one field of a form, and how to put it right. */
public record FormProblem(String field, String message) {}

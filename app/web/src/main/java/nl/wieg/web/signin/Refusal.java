package nl.wieg.web.signin;

/** Why somebody may not go on, as the page {@code board/fout} shows it: what happened to the data, what to do now, a number to mention. */
public record Refusal(String title, String dataEffect, String nextStep, String number) {}

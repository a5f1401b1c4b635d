package nl.wieg.web.page;

/** An error as a person can use it: what happened to the data, what to do now, and a number to mention. */
public record ProblemView(String title, String dataEffect, String nextStep, String number) {}

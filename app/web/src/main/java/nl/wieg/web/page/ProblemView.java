package nl.wieg.web.page;

/** An error as a person can use it: what happened to the data, what to do now, a number to mention, and the way on. */
public record ProblemView(String title, String dataEffect, String nextStep, String number, Way way) {

    /** Where the button leads; {@code key} picks its words. */
    public record Way(String address, String key) {

        public static final Way HOME = new Way("/", "problem.home");
    }
}

package nl.wieg.appointments.forecast;

/**
 * What is assumed while too little was seen.
 *
 * @param noShow share of who booked, 0 to 1
 * @param turnout times what was expected
 * @param source in words, for the planner
 */
public record ForecastDefault(double noShow, double turnout, String source) {}

/**
 * How many come, and who of those who booked stay away: forecast for a session from sessions that were held. Pure functions of what is remembered
 * here; nothing is known of who booked, of the weather, or of what else there is to do that day.
 *
 * <p>The way of the data, one direction only: a session is over -> one row of what was planned, booked and seen, which never changes -> for each year
 * a level, and for each trait of a session (its municipality, its part of the day, the kinds it offers) how much it differs from that level, drawn
 * towards nothing as far as the rows say little -> a forecast: the level of the last year, with the differences of all years. It says in words
 * what it is based on. Without enough rows it says what is assumed instead, which is data ({@code appointments_forecast_default}).
 *
 * <p>The fit is ours, a hundred lines: what there is for Java (Smile, Tribuo) brings a whole workbench, or another licence, and none of it shrinks
 * each sort of trait by what the rows say.
 */
@NamedInterface("forecast")
@NullMarked
package nl.wieg.appointments.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

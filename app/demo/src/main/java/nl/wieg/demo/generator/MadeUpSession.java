package nl.wieg.demo.generator;

import nl.wieg.appointments.forecast.PastSession;

/**
 * A session that never was held, and what nobody could have known of it.
 *
 * @param noShow the chance that somebody who booked stays away
 * @param turnout how many would come for each one that was expected
 */
public record MadeUpSession(PastSession session, double noShow, double turnout) {}

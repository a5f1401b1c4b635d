package nl.wieg.appointments.fill;

import java.util.Optional;
import nl.wieg.appointments.forecast.SessionFacts;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;

/**
 * A session with what is known around it.
 *
 * @param place where it is held; empty when it is no location of the resources any more
 * @param lanes that the team has and the location has room for; 1 when that is not known, which lets nobody wait less than they do
 */
public record UpcomingSession(Session session, Optional<Place> place, int lanes, SessionFacts facts) {}

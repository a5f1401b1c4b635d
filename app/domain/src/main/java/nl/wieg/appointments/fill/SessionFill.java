package nl.wieg.appointments.fill;

import java.util.Optional;
import nl.wieg.appointments.forecast.SessionForecast;
import nl.wieg.sessions.Session;

/**
 * How full a session is, and what is to be expected of it.
 *
 * @param places that can be booked, overbooking included
 * @param booked of those
 * @param overbooking the last that was said about it; empty when nothing was
 * @param risk the chance that somebody waits too long when all places are taken, 0 to 1
 */
public record SessionFill(
        UpcomingSession upcoming,
        int places,
        int booked,
        Optional<Overbooking> overbooking,
        SessionForecast forecast,
        double risk) {

    public Session session() {
        return upcoming.session();
    }

    /** Of its places, 0 to 1 and more when places were taken away; 1 without any. */
    public double share() {
        return places == 0 ? 1 : (double) booked / places;
    }

    /** Places above what it holds, as they are. */
    public int extra() {
        return Math.max(0, places - session().capacity());
    }

    /** Children on the day. */
    public double coming() {
        return forecast.coming(session().expected(), places, booked);
    }
}

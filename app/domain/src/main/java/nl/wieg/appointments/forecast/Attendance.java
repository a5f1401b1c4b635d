package nl.wieg.appointments.forecast;

/**
 * Who came to a session, in children.
 *
 * @param booked who had a place when it began
 * @param came of those who booked
 * @param walkedIn who came without a place
 */
public record Attendance(int booked, int came, int walkedIn) {

    public Attendance {
        if (came < 0 || came > booked || walkedIn < 0) {
            throw new IllegalArgumentException("No more come than booked, and nobody less than none");
        }
    }

    public int missed() {
        return booked - came;
    }

    /** Booked or not. */
    public int present() {
        return came + walkedIn;
    }
}

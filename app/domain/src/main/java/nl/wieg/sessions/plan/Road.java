package nl.wieg.sessions.plan;

/** How far it is by road. */
public final class Road {

    /** Roads are longer than the line between two points. */
    private static final double LONGER = 1.3;

    private Road() {}

    /** In km, between two places in km. */
    public static double km(double x, double y, double otherX, double otherY) {
        return Math.hypot(x - otherX, y - otherY) * LONGER;
    }

    public static double km(Area area, Location location) {
        return km(area.x(), area.y(), location.x(), location.y());
    }

    public static double km(Team team, Location location) {
        return km(team.x(), team.y(), location.x(), location.y());
    }
}

package nl.wieg.appointments.forecast;

import java.util.Optional;

/**
 * What is forecast of one session.
 *
 * @param turnout who comes, booked or not: times what was expected, if there is a place for everybody
 * @param noShow who stays away: share of those who booked, 0 to 1
 * @param basis what was seen of the most similar sessions; empty when too little was seen and the default counts
 * @param strongest what makes most difference to who stays away here; empty when nothing does
 */
public record SessionForecast(double turnout, double noShow, Optional<Basis> basis, Optional<Reason> strongest) {

    /** Children that come on the day: as many as want to, as far as there are places; at least who booked already and do not stay away. */
    public double coming(double expected, int places, int booked) {
        var present = 1 - noShow;
        return Math.max(booked * present, Math.min(expected * turnout, places * present));
    }

    /**
     * A trait that makes a difference.
     *
     * @param factor times as many stay away, all else the same
     */
    public record Reason(Trait trait, double factor) {}
}

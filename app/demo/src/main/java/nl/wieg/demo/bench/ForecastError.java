package nl.wieg.demo.bench;

import java.util.List;
import java.util.Map;
import nl.wieg.appointments.forecast.PastSession;

/** How far what was said of a session is off. */
enum ForecastError {
    /** Children that come, as it was said before anybody booked. */
    TURNOUT_CHILDREN("turnoutChildren") {
        @Override
        double of(Said said, PastSession session) {
            var places = session.capacity() * (1 - said.noShow());
            var coming = Math.min(session.expected() * said.turnout(), places);
            return Math.abs(coming - session.attendance().present());
        }
    },
    /** Children that booked and stay away. */
    NO_SHOW_CHILDREN("noShowChildren") {
        @Override
        double of(Said said, PastSession session) {
            var attendance = session.attendance();
            return Math.abs(attendance.booked() * said.noShow() - attendance.missed());
        }
    },
    /** Of each child that booked, squared. */
    NO_SHOW_BRIER("noShowBrier") {
        @Override
        double of(Said said, PastSession session) {
            var missed = missed(session);
            var noShow = said.noShow();
            return missed * (1 - noShow) * (1 - noShow) + (1 - missed) * noShow * noShow;
        }
    },
    /** Of each child that booked: how surprising it was. */
    NO_SHOW_LOG_LOSS("noShowLogLoss") {
        @Override
        double of(Said said, PastSession session) {
            var missed = missed(session);
            return -missed * Math.log(said.noShow()) - (1 - missed) * Math.log(1 - said.noShow());
        }
    };

    private final String label;

    ForecastError(String label) {
        this.label = label;
    }

    /** As the measurement names it. */
    String label() {
        return label;
    }

    abstract double of(Said said, PastSession session);

    /** The mean over sessions. */
    double mean(Map<PastSession, Said> said) {
        return said.entrySet().stream()
                .mapToDouble(one -> of(one.getValue(), one.getKey()))
                .average()
                .orElseThrow();
    }

    private static double missed(PastSession session) {
        var attendance = session.attendance();
        return (double) attendance.missed() / attendance.booked();
    }

    /** Turnout and no-show, as somebody forecasts them. */
    record Said(double turnout, double noShow) {

        /** The same as these sessions had together. */
        static Said mean(List<PastSession> sessions) {
            var expected = sessions.stream().mapToDouble(PastSession::expected).sum();
            var present = sessions.stream()
                    .mapToInt(session -> session.attendance().present())
                    .sum();
            var booked = sessions.stream()
                    .mapToInt(session -> session.attendance().booked())
                    .sum();
            var missed = sessions.stream()
                    .mapToInt(session -> session.attendance().missed())
                    .sum();
            return new Said(present / expected, (double) missed / booked);
        }
    }
}

package nl.wieg.sessions.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wieg.TestDatabase;
import nl.wieg.shared.MunicipalityCode;

/** The round of autumn 2026 for the tests. */
public final class ARound {

    public static final MunicipalityCode ASSEN = new MunicipalityCode("GM0106");
    public static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    public static final LocalDate FIRST = LocalDate.of(2026, 10, 5);
    public static final LocalDate LAST = LocalDate.of(2026, 11, 13);
    public static final Offer HPV_2016 = offer("HPV", 2016, 1, 2);
    public static final Offer MENACWY_2012 = offer("MenACWY", 2012, 2);
    public static final Scope SCOPE = Scope.of(Set.of(ASSEN, NOORDENVELD), FIRST, LAST);

    private ARound() {}

    /** Small-scale, in two municipalities. */
    public static Aim of(Offer... offers) {
        return new Aim("Herfst 2026", List.of(offers), Delivery.SMALL_SCALE);
    }

    /** A draft for HPV 2016, held by these. */
    public static Round heldBy(Set<UUID> locations, List<TeamChoice> teams, int lanes) {
        return Round.draft(RoundId.next(), of(HPV_2016), SCOPE, Instant.parse("2026-09-01T07:00:00Z"), "Jelle Kamphuis")
                .by(locations, teams)
                .keepingTo(new RoundRules(MinutesPerChild.USUAL, lanes, RoundRules.USUAL.plan()));
    }

    /** A draft for HPV 2016 with these group days, at one location. */
    public static Round on(Delivery delivery, UUID location, GroupDay... days) {
        var round = Round.draft(
                        RoundId.next(),
                        new Aim("Herfst 2026", List.of(HPV_2016), delivery),
                        SCOPE,
                        Instant.parse("2026-09-01T07:00:00Z"),
                        "Jelle Kamphuis")
                .by(Set.of(location), List.of());
        for (var day : days) {
            round = round.with(day);
        }
        return round;
    }

    public static Offer offer(String kind, int birthYear, Integer... doses) {
        return new Offer(kind, new TreeSet<>(List.of(doses)), birthYear, birthYear, false);
    }

    /** There is no round, no proposal for one, and no session or slot of one. */
    public static void none() {
        TestDatabase.empty(
                "appointments_overbooking",
                "appointments_slot",
                "sessions_calendar_entry",
                "sessions_swap",
                "sessions_duty",
                "sessions_session_vaccine",
                "sessions_session",
                "sessions_proposal_wish",
                "sessions_proposal_step",
                "sessions_proposal",
                "sessions_round_group_day_cancelled",
                "sessions_round_group_wave",
                "sessions_round_group_day",
                "sessions_round_turnout",
                "sessions_round_team",
                "sessions_round_location",
                "sessions_round_municipality",
                "sessions_round_offer",
                "sessions_round");
    }
}

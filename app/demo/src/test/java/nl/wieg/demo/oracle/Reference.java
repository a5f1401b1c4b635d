package nl.wieg.demo.oracle;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What {@code reference/*.csv} says of the region and of the schedule, typed over so that the oracle stands alone. */
public final class Reference {

    /** The zone in which a day begins and a year ends. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The twelve of {@code municipalities.csv}. */
    public static final List<String> MUNICIPALITIES = List.of(
            "GM0106", "GM0109", "GM0114", "GM0118", "GM0119", "GM1680", "GM1681", "GM1690", "GM1699", "GM1701",
            "GM1730", "GM1731");

    /** Unknown or outside the region: counts for the region, for no municipality. */
    public static final String OUTSIDE = "GM0000";

    /** The kinds of {@code rvp-schedule.csv} and of {@code equivalences.csv}, given and filled alike. */
    public static final Set<String> VACCINES = Set.of(
            "RSV", "Rota", "DKTP-Hib-HepB", "Pneu", "BMR", "MenACWY", "DKTP", "DKT", "DTP", "HPV", "MenC", "DKTP-Hib");

    private Reference() {}
}

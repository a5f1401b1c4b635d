package nl.wieg.sessions.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.wieg.immunisation.schedule.Schedule;
import nl.wieg.immunisation.schedule.ScheduleTables;
import org.junit.jupiter.api.Test;

class SchoolAgeOffersTests {

    private static final Schedule SCHEDULE = ScheduleTables.definition1();

    @Test
    void asksForThreeKindsIn2026AndForThoseWhoCanCatchUp() {
        assertThat(SchoolAgeOffers.of(SCHEDULE, 2026))
                .containsExactly(
                        offer("DKT", 2021, 2021, false, 1),
                        offer("HPV", 2016, 2016, false, 1, 2),
                        offer("MenACWY", 2012, 2012, false, 2),
                        offer("BMR", 2008, 2015, true, 2),
                        offer("DTP", 2008, 2015, true, 1),
                        offer("HPV", 2008, 2015, true, 1, 2),
                        offer("MenACWY", 2008, 2011, true, 2));
    }

    @Test
    void asksForWhatTheOldScheduleGaveAtNine() {
        assertThat(SchoolAgeOffers.of(SCHEDULE, 2024))
                .extracting(Offer::kind, Offer::lastYear)
                .contains(tuple("BMR", 2015), tuple("DTP", 2015));
    }

    @Test
    void leavesOutWhatIsNotConfirmed() {
        assertThat(SchoolAgeOffers.of(SCHEDULE, 2030))
                .noneMatch(offer -> offer.kind().equals("DTP") && !offer.catchUp());
    }

    @Test
    void knowsWhatChildrenOfSchoolAgeCanStillBeGiven() {
        assertThat(SchoolAgeOffers.vaccines(SCHEDULE))
                .extracting(vaccine -> vaccine.kind() + vaccine.doses())
                .containsExactly(
                        "BMR[1]",
                        "BMR[2]",
                        "DKT[1]",
                        "DKTP[1]",
                        "DKTP-Hib-HepB[0]",
                        "DKTP-Hib-HepB[1]",
                        "DKTP-Hib-HepB[2]",
                        "DKTP-Hib-HepB[3]",
                        "DTP[1]",
                        "HPV[1, 2]",
                        "MenACWY[1]",
                        "MenACWY[2]");
    }

    @Test
    void takesSixWeeksFromTheFirstMondayOfOctober() {
        var yearly = new YearlyRound(2026, List.of());

        assertThat(yearly.firstDay()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(yearly.lastDay()).isEqualTo(LocalDate.of(2026, 11, 13));
    }

    private static Offer offer(String kind, int first, int last, boolean catchUp, Integer... doses) {
        return new Offer(kind, new TreeSet<>(List.of(doses)), first, last, catchUp);
    }
}

package nl.wieg.immunisation.naive;

import static nl.wieg.immunisation.naive.NaiveStories.bornOn;
import static nl.wieg.immunisation.naive.NaiveStories.text;
import static nl.wieg.immunisation.naive.NaiveStories.theTables;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every date here was worked out by hand from the page and the two tables. */
class NaiveDueTests {

    @Test
    void answersTheExampleOfThePageInFull() {
        var answer = bornOn("2016-05-02")
                .given("BMR", "2017-01-03")
                .given("HPV", "2026-05-10")
                .objectsTo("MenACWY")
                .deferred("BMR", "2026-10-01")
                .askedOn("2026-09-01");

        assertThat(answer.invalid()).containsExactly(dose("BMR", "2017-01-03"));
        assertThat(answer.items())
                .containsExactly(
                        item("DKTP-Hib-HepB", 1, "overdue", "2016-06-13", "2016-08-02", "2034-05-02", "H"),
                        item("DKTP-Hib-HepB", 2, "waiting", "2026-09-29", "2026-09-29", "2034-05-02", "M"),
                        item("DKTP-Hib-HepB", 3, "waiting", "2027-01-29", "2027-01-29", "2034-05-02", "H"),
                        item("Pneu", 1, "lapsed", "2016-06-13", "2016-08-02", "2018-05-02", "H"),
                        item("Pneu", 2, "lapsed", "2026-10-13", "2026-10-13", "2018-05-02", "M"),
                        item("Pneu", 3, "lapsed", "2027-02-12", "2027-02-12", "2021-05-02", "M"),
                        item("BMR", 1, "deferred", "2017-05-02", "2017-07-02", "2034-05-02", "H"),
                        item("MenACWY", 1, "objected", "2017-05-02", "2017-07-02", "2029-05-02", "H"),
                        item("BMR", 2, "deferred", "2026-09-29", "2026-09-29", "2034-05-02", "L"),
                        item("DKTP", 1, "overdue", "2020-02-02", "2020-05-02", "2034-05-02", "H"),
                        item("DTP", 1, "unconfirmed", "2029-05-02", "2030-01-01", "2034-05-02", "L"),
                        item("HPV", 2, "waiting", "2026-10-07", "2026-11-10", "2034-05-02", "H"),
                        item("MenACWY", 2, "objected", "2029-05-02", "2030-01-01", "2034-05-02", "M"));
    }

    // Which rows apply

    @Test
    void choosesRowsByYearOfBirthWithBothEndsInside() {
        var lastOfTheOld = bornOn("2023-12-31").askedOn("2024-01-01");
        var firstOfTheNew = bornOn("2024-01-01").askedOn("2024-01-01");

        assertThat(item(lastOfTheOld, "Pneu", 3).certainty()).isEqualTo("M");
        assertThat(item(lastOfTheOld, "DKTP-Hib-HepB", 1).recommended()).isEqualTo("2024-03-31");
        assertThat(names(lastOfTheOld)).doesNotContain("Rota-1", "Rota-2");
        assertThat(names(firstOfTheNew)).contains("Rota-1", "Rota-2").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "2003-12-31, DTP-1 BMR-2 DKTP-1, HPV-1 HPV-2 MenACWY-2 DKT-1",
        "2004-01-01, DTP-1 BMR-2 DKTP-1 HPV-1 HPV-2 MenACWY-2, DKT-1",
        "2020-12-31, DKTP-1, DKT-1",
        "2021-01-01, DKT-1, DKTP-1",
        "2025-03-31, Rota-1, RSV-1",
        "2025-04-01, Rota-1 RSV-1, DKTP-Hib-HepB-0",
    })
    void knowsTheRowsOfACohort(String birthDate, String expected, String absent) {
        var names = names(bornOn(birthDate).askedOn(birthDate));

        assertThat(names).contains(expected.split(" ")).doesNotContain(absent.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31, M", "2016-01-01, L"})
    void changesTheAgeForDtpBetweenTwoCohorts(String birthDate, String certainty) {
        assertThat(item(bornOn(birthDate).askedOn(birthDate), "DTP", 1).certainty())
                .isEqualTo(certainty);
    }

    @Test
    void startsTheAdaptedSchemeWithDoseZeroAndLetsDoseOneFollowAfter28Days() {
        var child = bornOn("2026-01-01").inTheAdaptedScheme().given("DKTP-Hib-HepB", "2026-02-12");

        var answer = child.askedOn("2026-04-01");

        assertThat(names(answer)).doesNotContain("DKTP-Hib-HepB-0");
        assertThat(item(answer, "DKTP-Hib-HepB", 1))
                .isEqualTo(item("DKTP-Hib-HepB", 1, "due", "2026-03-12", "2026-04-01", "2044-01-01", "H"));
        assertThat(child.given("DKTP-Hib-HepB", "2026-03-11")
                        .askedOn("2026-04-01")
                        .invalid())
                .containsExactly(dose("DKTP-Hib-HepB", "2026-03-11"));
        assertThat(names(child.given("DKTP-Hib-HepB", "2026-03-12").askedOn("2026-04-01")))
                .doesNotContain("DKTP-Hib-HepB-1");
    }

    @Test
    void letsDoseOneOfTheAdaptedSchemeWaitForDoseZero() {
        var answer = bornOn("2026-01-01").inTheAdaptedScheme().askedOn("2026-04-10");

        assertThat(item(answer, "DKTP-Hib-HepB", 0))
                .isEqualTo(item("DKTP-Hib-HepB", 0, "overdue", "2026-02-12", "2026-02-12", "2044-01-01", "H"));
        assertThat(item(answer, "DKTP-Hib-HepB", 1))
                .isEqualTo(item("DKTP-Hib-HepB", 1, "waiting", "2026-05-08", "2026-05-08", "2044-01-01", "H"));
    }

    @Test
    void hasNoDoseZeroInTheStandardScheme() {
        var answer = bornOn("2026-01-01").given("DKTP-Hib-HepB", "2026-02-12").askedOn("2026-04-01");

        assertThat(names(answer)).contains("DKTP-Hib-HepB-2").doesNotContain("DKTP-Hib-HepB-0", "DKTP-Hib-HepB-1");
        assertThat(item(answer, "DKTP-Hib-HepB", 2).earliest()).isEqualTo("2026-03-12");
    }

    // Which doses fill them

    @Test
    void takesDosesInOrderOfDateWhateverTheOrderOfTheList() {
        var answer =
                bornOn("2014-06-15").given("BMR", "2023-03-01", "2015-08-15").askedOn("2023-04-01");

        assertThat(answer.invalid()).isEmpty();
        assertThat(names(answer)).doesNotContain("BMR-1", "BMR-2");
    }

    @Test
    void takesDosesOfOneDateInTheOrderGiven() {
        var answer = bornOn("2010-06-15")
                .given("DKTP-Hib", "2010-09-15")
                .given("DKTP-Hib-HepB", "2010-09-15")
                .askedOn("2010-10-01");
        var turnedAround = bornOn("2010-06-15")
                .given("DKTP-Hib-HepB", "2010-09-15")
                .given("DKTP-Hib", "2010-09-15")
                .askedOn("2010-10-01");

        assertThat(answer.invalid()).containsExactly(dose("DKTP-Hib-HepB", "2010-09-15"));
        assertThat(turnedAround.invalid()).containsExactly(dose("DKTP-Hib", "2010-09-15"));
    }

    @Test
    void listsInvalidDosesInOrderOfDate() {
        var answer = bornOn("2020-01-01")
                .given("MenACWY", "2020-12-31")
                .given("BMR", "2020-12-30", "2020-12-31")
                .askedOn("2021-01-01");

        assertThat(answer.invalid())
                .containsExactly(dose("BMR", "2020-12-30"), dose("MenACWY", "2020-12-31"), dose("BMR", "2020-12-31"));
    }

    @Test
    void countsTheBoosterWithPolioForTheOneWithoutButNotTheOtherWayAround() {
        var givenTheOlder = bornOn("2021-01-01").given("DKTP", "2026-01-01").askedOn("2026-02-01");
        var givenTheNewer = bornOn("2020-12-31").given("DKT", "2025-12-31").askedOn("2026-02-01");

        assertThat(names(givenTheOlder)).doesNotContain("DKT-1");
        assertThat(givenTheOlder.invalid()).isEmpty();
        assertThat(item(givenTheNewer, "DKTP", 1).status()).isEqualTo("overdue");
        assertThat(givenTheNewer.invalid()).isEmpty();
    }

    @Test
    void countsMenCForTheFirstMenAcwyOnly() {
        var answer = bornOn("2012-05-10")
                .given("MenC", "2013-07-10", "2013-09-10", "2026-02-01")
                .askedOn("2026-02-01");

        assertThat(names(answer)).contains("MenACWY-2").doesNotContain("MenACWY-1");
        assertThat(answer.invalid()).isEmpty();
    }

    @Test
    void countsTheProductWithoutHepatitisBForChildrenBornBeforeAugust2011() {
        var before = bornOn("2011-07-31").given("DKTP-Hib", "2011-10-31").askedOn("2011-11-01");
        var after = bornOn("2011-08-01").given("DKTP-Hib", "2011-11-01").askedOn("2011-11-01");

        assertThat(names(before)).contains("DKTP-Hib-HepB-2").doesNotContain("DKTP-Hib-HepB-1");
        assertThat(names(after)).contains("DKTP-Hib-HepB-1");
        assertThat(after.invalid()).isEmpty();
    }

    @Test
    void fillsRowsOfItsOwnKindBeforeThoseOfTheEquivalences() {
        var invented = NaiveTables.of(
                text("rvp-schedule.csv"),
                "gegeven;vult;dosis;geboren_voor;zekerheid;opmerking\nMenACWY;BMR;1;;L;invented\n");
        var child = bornOn("2018-01-10").underTheTables(invented).given("MenACWY", "2019-03-10");

        assertThat(names(child.askedOn("2020-01-01"))).contains("BMR-1").doesNotContain("MenACWY-1");
        assertThat(names(child.given("MenACWY", "2019-03-11").askedOn("2020-01-01")))
                .doesNotContain("BMR-1", "MenACWY-1");
    }

    @Test
    void fillsNothingWhoseEarlierDoseIsMissing() {
        var answer = bornOn("2020-01-01").given("Pneu", "2023-01-01").askedOn("2023-02-01");

        assertThat(answer.invalid()).containsExactly(dose("Pneu", "2023-01-01"));
        assertThat(item(answer, "Pneu", 3).status()).isEqualTo("waiting");
    }

    @Test
    void fillsTheSecondMenAcwyWithoutTheFirst() {
        var answer = bornOn("2012-05-10").given("MenACWY", "2025-05-10").askedOn("2026-02-01");

        assertThat(names(answer)).contains("MenACWY-1").doesNotContain("MenACWY-2");
        assertThat(item(answer, "MenACWY", 1).status()).isEqualTo("lapsed");
    }

    @ParameterizedTest
    @CsvSource({"2017-05-01, invalid", "2017-05-02, valid"})
    void asksForTheMinimumAge(String date, String verdict) {
        assertThat(verdict(bornOn("2016-05-02").given("BMR", date), "BMR-1")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-06, invalid", "2026-10-07, valid"})
    void asksForTheMinimumInterval(String date, String verdict) {
        assertThat(verdict(bornOn("2016-05-02").given("HPV", "2026-05-10", date), "HPV-2"))
                .isEqualTo(verdict);
    }

    @Test
    void acceptsADoseOnTheDayBeforeItLapsesAndNotOnTheDay() {
        var before =
                bornOn("2026-01-01").given("Rota", "2026-02-12", "2026-06-17").askedOn("2026-07-01");
        var on = bornOn("2026-01-01").given("Rota", "2026-02-12", "2026-06-18").askedOn("2026-07-01");

        assertThat(names(before)).doesNotContain("Rota-1", "Rota-2");
        assertThat(item(on, "Rota", 2))
                .isEqualTo(item("Rota", 2, "lapsed", "2026-03-12", "2026-04-01", "2026-06-18", "H"));
        assertThat(on.invalid()).isEmpty();
    }

    @Test
    void stopsCallingADoseInvalidOnceALaterOneFilledTheRow() {
        var child = bornOn("2018-01-10").given("DKTP", "2021-10-09");

        assertThat(child.askedOn("2021-10-09").invalid()).containsExactly(dose("DKTP", "2021-10-09"));
        assertThat(child.given("DKTP", "2021-10-10").askedOn("2021-10-10").invalid())
                .isEmpty();
    }

    @Test
    void callsASecondEarlyMenAcwyInvalidWhileTheDoseOfFourteenIsOpen() {
        var answer = bornOn("2020-01-01")
                .given("MenACWY", "2021-03-01", "2021-03-01")
                .askedOn("2022-01-01");

        assertThat(answer.invalid()).containsExactly(dose("MenACWY", "2021-03-01"));
    }

    @Test
    void doesNotMentionADoseBeyondTheSeries() {
        var answer = bornOn("2016-05-02")
                .given("HPV", "2026-01-05", "2026-07-05", "2026-08-05")
                .askedOn("2026-09-01");

        assertThat(answer.invalid()).isEmpty();
        assertThat(names(answer)).doesNotContain("HPV-1", "HPV-2");
    }

    @Test
    void hasNothingOverdueForAChildVaccinatedByTheScheduleOfItsTime() {
        var answer = bornOn("2010-03-31")
                .given("DKTP-Hib", "2010-05-31", "2010-06-30", "2010-07-31", "2011-02-28")
                .given("Pneu", "2010-05-31", "2010-07-31", "2011-02-28")
                .given("BMR", "2011-05-31", "2019-04-01")
                .given("MenC", "2011-05-31")
                .given("DKTP", "2014-01-15")
                .given("DTP", "2019-04-01")
                .given("HPV", "2021-03-01", "2021-10-01")
                .given("MenACWY", "2024-03-01")
                .askedOn("2026-09-01");

        assertThat(answer.invalid()).isEmpty();
        assertThat(answer.items()).isEmpty();
    }

    // Earliest, recommended, late and lapses

    @Test
    void thinksAMissingDoseGivenOnTheDayOfAskingOrOnItsOwnEarliestIfThatIsLater() {
        var late = bornOn("2016-05-02").askedOn("2026-09-01");
        var longBefore = bornOn("2016-05-02").askedOn("2020-01-01");

        assertThat(item(late, "HPV", 2))
                .isEqualTo(item("HPV", 2, "waiting", "2027-01-29", "2027-03-01", "2034-05-02", "H"));
        assertThat(item(longBefore, "HPV", 2))
                .isEqualTo(item("HPV", 2, "waiting", "2025-09-29", "2025-11-02", "2034-05-02", "H"));
    }

    @Test
    void countsTheIntervalFromTheProductThatFilledThePreviousRow() {
        var answer = bornOn("2010-03-31").given("DKTP-Hib", "2010-06-20").askedOn("2010-07-17");

        assertThat(item(answer, "DKTP-Hib-HepB", 2))
                .isEqualTo(item("DKTP-Hib-HepB", 2, "waiting", "2010-07-18", "2010-08-31", "2028-03-31", "M"));
    }

    @Test
    void thinksALapsedDoseGivenToo() {
        var answer = bornOn("2020-01-01").given("Pneu", "2020-04-01").askedOn("2022-01-01");

        assertThat(item(answer, "Pneu", 2))
                .isEqualTo(item("Pneu", 2, "lapsed", "2020-05-13", "2020-06-01", "2022-01-01", "M"));
        assertThat(item(answer, "Pneu", 3))
                .isEqualTo(item("Pneu", 3, "waiting", "2022-05-03", "2022-05-03", "2025-01-01", "M"));
    }

    @Test
    void recommendsTheFirstOfJanuaryOfACalendarYearAndIsLateAfterItsEnd() {
        var child = bornOn("2012-12-31");

        assertThat(status(child, "DTP", 1, "2020-12-30")).isEqualTo("waiting");
        assertThat(status(child, "DTP", 1, "2020-12-31")).isEqualTo("upcoming");
        assertThat(status(child, "DTP", 1, "2021-01-01")).isEqualTo("due");
        assertThat(status(child, "DTP", 1, "2021-12-31")).isEqualTo("due");
        assertThat(status(child, "DTP", 1, "2022-01-01")).isEqualTo("overdue");
    }

    @Test
    void catchesUpFrom2025AndNeverCallsThatLate() {
        var inTime = bornOn("2016-05-02").given("BMR", "2017-07-02").askedOn("2030-01-01");
        var givenLast = bornOn("2016-05-02").given("BMR", "2024-12-20").askedOn("2025-01-10");

        assertThat(item(inTime, "BMR", 2))
                .isEqualTo(item("BMR", 2, "unconfirmed", "2017-07-30", "2025-01-01", "2034-05-02", "L"));
        assertThat(item(givenLast, "BMR", 2).recommended()).isEqualTo("2025-01-17");
    }

    @Test
    void isNeverLateWhereTheTableSaysNothing() {
        var child = bornOn("2012-05-10").given("HPV", "2022-03-01");

        assertThat(status(child, "HPV", 2, "2022-08-31")).isEqualTo("upcoming");
        assertThat(status(child, "HPV", 2, "2022-09-01")).isEqualTo("due");
        assertThat(status(child, "HPV", 2, "2030-05-09")).isEqualTo("due");
        assertThat(status(child, "HPV", 2, "2030-05-10")).isEqualTo("lapsed");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, 2025-10-01, 2025-10-15",
        "2026-03-31, 2026-03-31, 2026-04-14",
        "2026-04-01, 2026-09-01, 2026-10-31",
        "2025-04-01, 2025-09-01, 2025-10-31",
        "2026-09-01, 2026-09-01, 2026-10-31",
        "2026-09-30, 2026-09-30, 2026-10-31",
        "2025-12-31, 2025-12-31, 2026-01-14",
    })
    void protectsAgainstRsvByTheSeasonOfBirth(String birthDate, String recommended, LocalDate lastInTime) {
        var child = bornOn(birthDate);

        assertThat(item(child.askedOn(birthDate), "RSV", 1).recommended()).isEqualTo(recommended);
        assertThat(status(child, "RSV", 1, recommended)).isEqualTo("due");
        assertThat(status(child, "RSV", 1, lastInTime.toString())).isEqualTo("due");
        assertThat(status(child, "RSV", 1, lastInTime.plusDays(1).toString())).isEqualTo("overdue");
    }

    @Test
    void letsAChildOfTheSummerWaitForTheSeasonOfRsv() {
        assertThat(status(bornOn("2026-04-01"), "RSV", 1, "2026-08-31")).isEqualTo("upcoming");
        assertThat(status(bornOn("2026-04-01"), "RSV", 1, "2027-04-01")).isEqualTo("lapsed");
    }

    // Dates

    @ParameterizedTest
    @CsvSource({
        "2025-11-30, 2026-02-28, 2026-04-30",
        "2024-11-30, 2025-02-28, 2025-04-30",
        "2023-11-30, 2024-02-29, 2024-04-30",
        "2026-05-31, 2026-08-31, 2026-10-31",
        "2024-02-29, 2024-05-29, 2024-07-29",
    })
    void addsMonthsToTheSameDayNumberOrElseTheLastDay(String birthDate, String threeMonths, String fiveMonths) {
        var answer = bornOn(birthDate).askedOn(birthDate);

        assertThat(item(answer, "DKTP-Hib-HepB", 1).recommended()).isEqualTo(threeMonths);
        assertThat(item(answer, "DKTP-Hib-HepB", 2).recommended()).isEqualTo(fiveMonths);
    }

    @Test
    void letsTheLeapDayTurnOneOnThe28thOfFebruary() {
        var child = bornOn("2024-02-29");

        assertThat(item(child.askedOn("2024-02-29"), "BMR", 1))
                .isEqualTo(item("BMR", 1, "waiting", "2025-02-28", "2025-04-29", "2042-02-28", "H"));
        assertThat(verdict(child.given("BMR", "2025-02-27"), "BMR-1")).isEqualTo("invalid");
        assertThat(verdict(child.given("BMR", "2025-02-28"), "BMR-1")).isEqualTo("valid");
    }

    @Test
    void countsSixMonthsAfterThePreviousDoseToTheEndOfAShorterMonth() {
        var answer = bornOn("2012-05-10").given("HPV", "2022-08-31").askedOn("2022-09-01");

        assertThat(item(answer, "HPV", 2))
                .isEqualTo(item("HPV", 2, "waiting", "2023-01-28", "2023-02-28", "2030-05-10", "H"));
    }

    // The status is the first that fits

    @ParameterizedTest
    @CsvSource({
        "2026-02-11, waiting",
        "2026-02-12, upcoming",
        "2026-03-31, upcoming",
        "2026-04-01, due",
        "2026-05-01, due",
        "2026-05-02, overdue",
        "2043-12-31, overdue",
        "2044-01-01, lapsed",
    })
    void movesThroughLifeByTheDay(String asOf, String status) {
        assertThat(status(bornOn("2026-01-01"), "DKTP-Hib-HepB", 1, asOf)).isEqualTo(status);
    }

    @Test
    void prefersTheStatusThatStandsFirst() {
        var child = bornOn("2011-05-02");
        assertThat(status(child, "Pneu", 1, "2026-09-01")).isEqualTo("lapsed");
        assertThat(status(child, "BMR", 1, "2026-09-01")).isEqualTo("overdue");
        assertThat(status(child, "BMR", 2, "2026-09-01")).isEqualTo("waiting");

        child.deferred("*", "2026-09-02");
        assertThat(status(child, "Pneu", 1, "2026-09-01")).isEqualTo("lapsed");
        assertThat(status(child, "BMR", 1, "2026-09-01")).isEqualTo("deferred");
        assertThat(status(child, "BMR", 2, "2026-09-01")).isEqualTo("deferred");

        child.objectsTo("*");
        assertThat(status(child, "Pneu", 1, "2026-09-01")).isEqualTo("lapsed");
        assertThat(status(child, "BMR", 1, "2026-09-01")).isEqualTo("objected");

        child.mayNotHave("*");
        assertThat(status(child, "Pneu", 1, "2026-09-01")).isEqualTo("contraindicated");
        assertThat(status(child, "BMR", 1, "2026-09-01")).isEqualTo("contraindicated");
    }

    @Test
    void showsARowToBeConfirmedAsSuchWhetherItMayBeGivenOrNot() {
        var child = bornOn("2016-05-02");

        assertThat(status(child, "DTP", 1, "2016-05-02")).isEqualTo("unconfirmed");
        assertThat(status(child, "DTP", 1, "2033-01-01")).isEqualTo("unconfirmed");
        assertThat(status(child, "DTP", 1, "2034-05-02")).isEqualTo("lapsed");
        assertThat(status(child.deferred("DTP", "2033-01-02"), "DTP", 1, "2033-01-01"))
                .isEqualTo("deferred");
    }

    @Test
    void defersUntilTheDayItself() {
        var child = bornOn("2026-01-01").deferred("BMR", "2027-03-05").deferred("BMR", "2027-03-03");

        assertThat(status(child, "BMR", 1, "2027-03-04")).isEqualTo("deferred");
        assertThat(status(child, "BMR", 1, "2027-03-05")).isEqualTo("due");
        assertThat(status(child, "MenACWY", 1, "2027-03-04")).isEqualTo("due");
    }

    @Test
    void keepsWishesToTheKindThatTheyName() {
        var child = bornOn("2020-05-02").objectsTo("DKTP").mayNotHave("BMR").mayNotHave("MenC");

        assertThat(status(child, "DKTP", 1, "2024-05-02")).isEqualTo("objected");
        assertThat(status(child, "BMR", 1, "2024-05-02")).isEqualTo("contraindicated");
        assertThat(status(child, "BMR", 2, "2024-05-02")).isEqualTo("contraindicated");
        assertThat(status(child, "DKTP-Hib-HepB", 1, "2024-05-02")).isEqualTo("overdue");
        assertThat(status(child, "MenACWY", 1, "2024-05-02")).isEqualTo("overdue");
    }

    @Test
    void letsADoseWaitForItsPreviousEvenWhenTheChildIsLateForIt() {
        var answer = bornOn("2012-05-10").askedOn("2026-09-01");

        assertThat(item(answer, "BMR", 1).status()).isEqualTo("overdue");
        assertThat(item(answer, "BMR", 2))
                .isEqualTo(item("BMR", 2, "waiting", "2026-09-29", "2026-09-29", "2030-05-10", "H"));
    }

    // The tables

    @Test
    void readsRemarksWithSemicolonsAndSkipsComments() {
        assertThat(theTables().schedule()).hasSize(24);
        assertThat(theTables().schedule().getFirst().remark()).endsWith("12m limit M");
        assertThat(theTables().equivalences()).hasSize(3);
        assertThat(theTables().kinds())
                .containsExactlyInAnyOrder(
                        "RSV",
                        "Rota",
                        "DKTP-Hib-HepB",
                        "Pneu",
                        "BMR",
                        "MenACWY",
                        "DKTP",
                        "DKT",
                        "DTP",
                        "HPV",
                        "MenC",
                        "DKTP-Hib");
    }

    private static NaiveDose dose(String kind, String date) {
        return new NaiveDose(kind, LocalDate.parse(date));
    }

    private static NaiveItem item(
            String kind,
            int dose,
            String status,
            String earliest,
            String recommended,
            String lapses,
            String certainty) {
        return new NaiveItem(
                kind,
                dose,
                status,
                LocalDate.parse(earliest),
                LocalDate.parse(recommended),
                LocalDate.parse(lapses),
                certainty);
    }

    private static NaiveItem item(NaiveAnswer answer, String kind, int dose) {
        return answer.items().stream()
                .filter(item -> item.kind().equals(kind) && item.dose() == dose)
                .findFirst()
                .orElseThrow();
    }

    private static String status(NaiveStories child, String kind, int dose, String asOf) {
        return item(child.askedOn(asOf), kind, dose).status();
    }

    private static List<String> names(NaiveAnswer answer) {
        return answer.items().stream()
                .map(item -> item.kind() + "-" + item.dose())
                .toList();
    }

    private static String verdict(NaiveStories child, String row) {
        var answer = child.askedOn("2026-12-31");
        return names(answer).contains(row) && !answer.invalid().isEmpty() ? "invalid" : "valid";
    }
}

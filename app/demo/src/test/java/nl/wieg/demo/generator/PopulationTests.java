package nl.wieg.demo.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Population DRENTHE = Population.of(2024, Municipality.ofTheRegion(), 84_470, TODAY);

    @Test
    void hasAsManyChildrenInEachMunicipalityAsItsInhabitantsSay() {
        Map<String, Integer> children = new TreeMap<>();
        DRENTHE.families()
                .forEach(family -> children.merge(
                        family.place().municipality(), family.children().size(), Integer::sum));

        assertThat(children)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("GM1680", 4_328),
                        Map.entry("GM0106", 11_679),
                        Map.entry("GM1681", 4_361),
                        Map.entry("GM0109", 6_007),
                        Map.entry("GM0114", 18_300),
                        Map.entry("GM0118", 9_495),
                        Map.entry("GM0119", 5_967),
                        Map.entry("GM1731", 5_717),
                        Map.entry("GM1699", 5_315),
                        Map.entry("GM1730", 5_820),
                        Map.entry("GM1701", 3_342),
                        Map.entry("GM1690", 4_139)));
    }

    @Test
    void holdsNobodyUnbornOrOfNineteen() {
        assertThat(children()).extracting(MadeUpChild::birthDate).allSatisfy(birth -> assertThat(birth)
                .isAfter(TODAY.minusYears(19))
                .isBeforeOrEqualTo(TODAY));
    }

    @Test
    void givesEveryChildAParentAndANumberOfItsOwn() {
        assertThat(DRENTHE.families())
                .allSatisfy(family -> assertThat(family.parents()).hasSizeBetween(1, 2));
        assertThat(children()).extracting(MadeUpChild::dossier).doesNotHaveDuplicates();
        assertThat(children().stream().map(MadeUpChild::bsn).filter(Objects::nonNull))
                .hasSizeGreaterThan(8_000)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(number).startsWith("9999"));
    }

    @Test
    void hasTwins() {
        assertThat(DRENTHE.families())
                .anyMatch(family -> family.children().size() > 1
                        && family.children()
                                .get(0)
                                .birthDate()
                                .equals(family.children().get(1).birthDate()));
    }

    @Test
    void isVaccinatedAsPlausibleParentsWouldHaveIt() {
        assertThat(share("BMR", LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31)))
                .isBetween(0.88, 0.95);
        assertThat(share("DKTP-Hib-HepB", LocalDate.of(2015, 1, 1), LocalDate.of(2023, 12, 31)))
                .isBetween(0.90, 0.97);
        assertThat(share("HPV", LocalDate.of(2009, 1, 1), LocalDate.of(2011, 12, 31)))
                .isBetween(0.50, 0.70);
    }

    @Test
    void getsNothingTodayOrLater() {
        assertThat(children().stream().flatMap(child -> child.history().stream()))
                .allSatisfy(dose -> assertThat(dose.day()).isBefore(TODAY));
    }

    @Test
    void leavesGroupDosesOfTheYearsOfTheFeedToTheFeed() {
        assertThat(children().stream()
                        .flatMap(child -> child.history().stream())
                        .filter(dose ->
                                dose.setting().equals("GROEP") && !dose.kind().equals("DKT"))
                        .filter(dose -> dose.kind().equals("DTP"))
                        .map(dose -> dose.day().getYear()))
                .doesNotContain(2022, 2023, 2024);
    }

    @Test
    void letsAChildComeOnceForTheSameVaccines() {
        Population few = Population.of(7, Municipality.ofTheRegion(), 300, TODAY);
        Dice dice = Dice.of(1, "test", 2024);
        LocalDate day = LocalDate.of(2024, 4, 10);
        List<String> came = Stream.generate(() -> few.comes("GM0114", day, 99, 118, "BMR+DTP", dice))
                .takeWhile(Optional::isPresent)
                .map(child -> child.orElseThrow().dossier())
                .toList();

        assertThat(came).isNotEmpty().doesNotHaveDuplicates();
    }

    private static double share(String kind, LocalDate bornFrom, LocalDate bornUntil) {
        Predicate<MadeUpChild> born = child ->
                !child.birthDate().isBefore(bornFrom) && !child.birthDate().isAfter(bornUntil);
        long all = children().stream().filter(born).count();
        long given = children().stream()
                .filter(born)
                .filter(child ->
                        child.history().stream().anyMatch(dose -> dose.kind().equals(kind)))
                .count();
        return (double) given / all;
    }

    private static List<MadeUpChild> children() {
        return DRENTHE.families().stream()
                .flatMap(family -> family.children().stream())
                .toList();
    }
}

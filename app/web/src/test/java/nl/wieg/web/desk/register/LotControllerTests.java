package nl.wieg.web.desk.register;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.immunisation.doses.DoseId;
import nl.wieg.immunisation.doses.Lot;
import nl.wieg.immunisation.doses.LotTrace;
import nl.wieg.immunisation.doses.LotTrace.TracedDose;
import nl.wieg.immunisation.doses.Lots;
import nl.wieg.immunisation.doses.Product;
import nl.wieg.immunisation.doses.Products;
import nl.wieg.people.PersonId;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class LotControllerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    private static final Product PRIORIX = new Product("priorix", "Priorix", "BMR", false);
    private static final Lot GOOD = new Lot("AB/12C", PRIORIX, LocalDate.of(2027, 6, 30), null, null);
    private static final Lot OLD = new Lot("OUD1", PRIORIX, LocalDate.of(2026, 8, 31), null, null);
    private static final Lot BLOCKED =
            new Lot("WARM1", PRIORIX, LocalDate.of(2027, 6, 30), LocalDate.of(2026, 9, 1), "te warm bewaard");
    private static final PersonId MILA = new PersonId(UUID.fromString("0193a5c2-7b1e-7000-8000-000000000001"));
    private static final PersonId SEM = new PersonId(UUID.fromString("0193a5c2-7b1e-7000-8000-000000000002"));

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Lots lots;

    @Autowired
    private LotTrace trace;

    @Autowired
    private Products products;

    @Autowired
    private Municipalities municipalities;

    @BeforeEach
    void threeLotsAreKnown() {
        Visitor.mayWhatPoliciesSay(access);
        when(municipalities.all()).thenReturn(List.of(new Municipality(NOORDENVELD, "Noordenveld")));
        when(products.all()).thenReturn(List.of(PRIORIX));
        when(lots.list()).thenReturn(List.of(GOOD, OLD, BLOCKED));
        Stream.of(GOOD, OLD, BLOCKED)
                .forEach(lot -> when(lots.find(lot.number())).thenReturn(Optional.of(lot)));
    }

    @Test
    void listsLotsWithHowTheyStand() {
        assertThat(text(planner().open("/partijen")))
                .containsSubsequence("AB/12C", "Priorix", "te gebruiken", "30 juni 2027")
                .containsSubsequence("OUD1", "over datum", "WARM1", "geblokkeerd", "te warm bewaard")
                .contains("/partijen/partij?nummer=AB/12C")
                .doesNotContain("Een partij invoeren");
    }

    @Test
    void findsALotByAPartOfItsNumberHoweverItIsTyped() {
        assertThat(text(planner().open("/partijen?nummer=arm 1")))
                .contains("WARM1")
                .doesNotContain("OUD1");
        assertThat(text(planner().open("/partijen?nummer=zzz"))).contains("Nieuwe partijen komen van het RIVM.");
    }

    @Test
    void entersALot() {
        when(lots.enter("ab/12c", "priorix", LocalDate.of(2027, 6, 30))).thenReturn(GOOD);

        assertThat(nurse().send("/partijen", "nummer", "ab/12c", "product", "priorix", "houdbaar", "2027-06-30"))
                .hasRedirectedUrl("/partijen/partij?nummer=AB%2F12C&gedaan=partij");
    }

    @Test
    void keepsWhatWasFilledInWhenItWillNotDo() {
        when(lots.enter(any(), any(), any()))
                .thenThrow(new WrongInput("number", "Partij OUD1 is al bekend als Revaxis."));

        var sent = nurse().send("/partijen", "nummer", "oud1", "product", "priorix", "houdbaar", "2027-06-30");
        var noDay = nurse().send("/partijen", "nummer", "nieuw", "product", "priorix", "houdbaar", "+99999-01-01");

        assertThat(sent).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(sent))
                .contains("Partij OUD1 is al bekend als Revaxis.", "value=\"oud1\"", "value=\"2027-06-30\"")
                .contains("<option value=\"priorix\" selected=\"selected\">", "href=\"#nummer\"", "id=\"nummer-fout\"");
        assertThat(noDay).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(noDay))
                .contains(
                        "Vul in tot en met welke dag de partij houdbaar is.",
                        "href=\"#houdbaar\"",
                        "id=\"houdbaar-fout\"");
    }

    @Test
    void offersADoctorAloneToBlockALotAndToSeeWhoGotIt() {
        assertThat(text(doctor().open("/partijen/partij?nummer=OUD1")))
                .contains("Blokkeer deze partij", "Bekijk wie deze partij kreeg");
        assertThat(text(doctor().open("/partijen/partij?nummer=WARM1")))
                .contains("Vanaf 1 september 2026: te warm bewaard")
                .doesNotContain("Blokkeer deze partij");
        assertThat(text(nurse().open("/partijen/partij?nummer=OUD1")))
                .doesNotContain("Blokkeer deze partij", "Bekijk wie deze partij kreeg");
    }

    @Test
    void blocksALotForAReason() {
        assertThat(doctor().send("/partijen/blokkade", "nummer", "AB/12C", "reden", "te warm bewaard"))
                .hasRedirectedUrl("/partijen/partij?nummer=AB%2F12C&gedaan=partij-blokkade");

        verify(lots).block("AB/12C", "te warm bewaard");
    }

    @Test
    void saysAtTheFieldWhyALotIsNotBlocked() {
        doThrow(new WrongInput("reason", "Vul in waarom.")).when(lots).block("OUD1", "");

        var sent = doctor().send("/partijen/blokkade", "nummer", "OUD1", "reden", "");

        assertThat(sent).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(sent)).contains("<a href=\"#reden\">Vul in waarom.</a>", "Blokkeer deze partij");
    }

    @Test
    void tracesALotByDayAndPlaceWithoutNames() {
        when(trace.of("AB/12C"))
                .thenReturn(List.of(
                        traced(MILA, DAY, "Anna Hof"),
                        traced(SEM, DAY, "Bram Vos"),
                        traced(SEM, DAY.plusDays(1), null)));

        assertThat(text(doctor().open("/partijen/spoor?nummer=AB/12C")))
                .contains("3 prikken kwamen uit deze partij.")
                .containsSubsequence("3 maart 2026", "CB Roden", "Noordenveld", "Anna Hof, Bram Vos", "2 kinderen")
                .containsSubsequence("4 maart 2026", "CB Roden", "niet bekend", "1 kind")
                .contains("href=\"/kind/" + MILA + "\"", "href=\"/kind/" + SEM + "\"");
    }

    @Test
    void leafsThroughALongTrace() {
        when(trace.of("OUD1"))
                .thenReturn(IntStream.range(0, 51)
                        .mapToObj(i -> traced(MILA, DAY.plusDays(i), "Anna Hof"))
                        .toList());

        assertThat(text(doctor().open("/partijen/spoor?nummer=OUD1"))).doesNotContain("22 april 2026");
        assertThat(text(doctor().open("/partijen/spoor?nummer=OUD1&pagina=2"))).contains("22 april 2026");
        assertThat(doctor().open("/partijen/spoor?nummer=OUD1&pagina=3")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysWhenNobodyGotIt() {
        assertThat(text(doctor().open("/partijen/spoor?nummer=OUD1")))
                .contains("Niemand kreeg een prik uit deze partij.");
    }

    @Test
    void refusesWhoMayNot() {
        when(trace.of("OUD1")).thenThrow(new AccessRefused("U mag dit niet: zien wie een partij kreeg."));
        doThrow(new AccessRefused("U mag dit niet: een partij tegenhouden."))
                .when(lots)
                .block("OUD1", "weg");

        assertThat(nurse().open("/partijen/spoor?nummer=OUD1")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(nurse().send("/partijen/blokkade", "nummer", "OUD1", "reden", "weg"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void knowsNoLotThatNobodyEntered() {
        assertThat(doctor().open("/partijen/partij?nummer=NIETS")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }

    private Visitor nurse() {
        return Visitor.with(Role.NURSE, pages);
    }

    private Visitor doctor() {
        return Visitor.with(Role.DOCTOR, pages);
    }

    private static TracedDose traced(PersonId person, LocalDate day, @Nullable String performer) {
        return new TracedDose(person, DoseId.next(), day, NOORDENVELD, "CB_0_4", "CB Roden", performer);
    }
}

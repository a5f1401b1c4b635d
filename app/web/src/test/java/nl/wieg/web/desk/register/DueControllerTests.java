package nl.wieg.web.desk.register;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.immunisation.DoseStatus;
import nl.wieg.immunisation.DueCounts;
import nl.wieg.immunisation.DueCounts.DueCount;
import nl.wieg.immunisation.DueCounts.Filter;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class DueControllerTests {

    private static final MunicipalityCode ASSEN = new MunicipalityCode("GM0106");
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    private static final DoseName HPV_2 = new DoseName("HPV", 2);
    private static final DoseName BMR_2 = new DoseName("BMR", 2);
    private static final Filter ALL = new Filter(null, null, null);
    private static final List<DueCount> FOUND = List.of(
            new DueCount(ASSEN, 2015, HPV_2, DoseStatus.DUE, 1_200),
            new DueCount(ASSEN, 2015, HPV_2, DoseStatus.GIVEN, 30),
            new DueCount(NOORDENVELD, 2016, HPV_2, DoseStatus.DUE, 45),
            new DueCount(NOORDENVELD, 2016, BMR_2, DoseStatus.OVERDUE, 7));

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private DueCounts counts;

    @Autowired
    private Municipalities municipalities;

    @BeforeEach
    void someAreDue() {
        Visitor.mayWhatPoliciesSay(access);
        when(municipalities.all())
                .thenReturn(List.of(new Municipality(ASSEN, "Assen"), new Municipality(NOORDENVELD, "Noordenveld")));
        when(counts.doses()).thenReturn(List.of(BMR_2, HPV_2));
        when(counts.of(ALL)).thenReturn(FOUND);
    }

    @Test
    void countsPerDoseWithWhatIsLateFirst() {
        assertThat(text(planner().open("/aan-de-beurt")))
                .containsSubsequence("te laat", "nu", "gegeven", "Totaal")
                .containsSubsequence("BMR-2", ">7<", ">0<", ">0<", ">7<")
                .containsSubsequence("HPV-2", ">0<", ">1.245<", ">30<", ">1.275<")
                .containsSubsequence("Totaal", "<b>7</b>", "<b>1.245</b>", "<b>30</b>", "<b>1.282</b>");
    }

    @Test
    void countsPerMunicipalityOrBirthYear() {
        assertThat(text(planner().open("/aan-de-beurt?per=gemeente")))
                .containsSubsequence("<tbody>", "Assen", "1.230", "Noordenveld", ">52<");
        assertThat(text(planner().open("/aan-de-beurt?per=geboortejaar")))
                .containsSubsequence("<tbody>", "2015", "1.230", "2016", ">52<");
    }

    @Test
    void keepsTheFilterInTheAddressAndTheFile() {
        when(counts.of(new Filter(ASSEN, 2015, HPV_2))).thenReturn(FOUND.subList(0, 2));

        assertThat(text(planner().open("/aan-de-beurt?gemeente=GM0106&geboortejaar=2015&prik=HPV-2")))
                .contains("<option value=\"GM0106\" selected=\"selected\">Assen</option>")
                .contains("/aan-de-beurt/telling.csv?gemeente=GM0106&amp;geboortejaar=2015&amp;prik=HPV-2");
    }

    @Test
    void givesTheSameCountsAsAFile() {
        var file = planner().open("/aan-de-beurt/telling.csv");

        assertThat(file).hasContentType("text/csv;charset=UTF-8");
        assertThat(text(file)).isEqualTo("""
                        gemeentecode;gemeente;geboortejaar;prik;stand;aantal
                        GM0106;Assen;2015;HPV-2;aan de beurt;1200
                        GM0106;Assen;2015;HPV-2;gegeven;30
                        GM1699;Noordenveld;2016;HPV-2;aan de beurt;45
                        GM1699;Noordenveld;2016;BMR-2;te laat;7
                        """.replace("\n", "\r\n"));
    }

    @Test
    void saysWhatWillComeWhenNobodyFits() {
        when(counts.of(new Filter(ASSEN, null, null))).thenReturn(List.of());

        assertThat(text(planner().open("/aan-de-beurt?gemeente=GM0106")))
                .contains("Voor deze keuze is er geen kind.")
                .doesNotContain("telling.csv");
    }

    @Test
    void refusesWhatIsNoChoice() {
        when(counts.of(new Filter(null, null, new DoseName("MenB", 1)))).thenReturn(List.of());

        for (var address : List.of("gemeente=Assen", "geboortejaar=ooit", "prik=HPV", "prik=MenB-1", "per=kind")) {
            assertThat(planner().open("/aan-de-beurt?" + address)).hasStatus(HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    void refusesWhoMayNot() {
        when(counts.of(ALL)).thenThrow(new AccessRefused("U mag dit niet: zien hoeveel er aan de beurt zijn."));

        var manager = Visitor.with(Role.MANAGEMENT, pages);
        assertThat(manager.open("/aan-de-beurt")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(manager.open("/aan-de-beurt/telling.csv")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}

package nl.wieg.web.desk.resources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.sessions.resources.files.FileReview;
import nl.wieg.sessions.resources.files.FileReview.Difference;
import nl.wieg.sessions.resources.files.FileReview.Outcome;
import nl.wieg.sessions.resources.files.FileReview.Problem;
import nl.wieg.sessions.resources.files.FileReview.Row;
import nl.wieg.sessions.resources.files.ResourceFiles;
import nl.wieg.sessions.resources.files.ResourceKind;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class FilePagesTests {

    private static final String AT = "/middelen/bestanden";
    private static final byte[] FILE = "code;naam\nnoord;Team Noord".getBytes(UTF_8);
    private static final String CARRIED = "Y29kZTtuYWFtCm5vb3JkO1RlYW0gTm9vcmQ=";
    private static final Row CHANGED = new Row(
            2,
            "noord",
            "Team Noord",
            Outcome.CHANGED,
            List.of(new Difference("priklijnen", "2", "3"), new Difference("leden", "", "v-1 vanaf 01-09-2026")),
            null);
    private static final Row WRONG = new Row(
            7, "zuid", "Team Zuid", Outcome.WRONG, List.of(), new Problem("priklijnen", "\"-2\" is geen heel getal."));

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private ResourceFiles files;

    @BeforeEach
    void policies() {
        Visitor.mayWhatPoliciesSay(access);
    }

    @Test
    void givesAFileByTheNameOfItsKind() {
        when(files.write(ResourceKind.TEAMS)).thenReturn(FILE);

        assertThat(planner().open(AT + "/teams.csv"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"teams.csv\"")
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .body()
                .isEqualTo(FILE);
        assertThat(planner().open(AT + "/honden.csv")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsWhatAFileChangesAndCarriesItToBeKept() {
        when(files.review(ResourceKind.TEAMS, FILE)).thenReturn(new FileReview(List.of(CHANGED)));

        var page = look("teams", FILE);

        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("Teams: wat er verandert", "Er is nog niets bewaard. Kijk of dit is wat u wilt.")
                .containsSubsequence("Team Noord", "priklijnen", ">2</td>", ">3</td>")
                .containsSubsequence("leden", ">–</td>", ">v-1 vanaf 01-09-2026</td>")
                .contains("name=\"inhoud\" value=\"" + CARRIED + "\"")
                .contains("name=\"gezien\" value=\"" + new FileReview(List.of(CHANGED)).seal() + "\"");
    }

    @Test
    void keepsWhatWasSeen() {
        assertThat(planner().send(AT + "/bewaar", "soort", "teams", "inhoud", CARRIED, "gezien", "zegel"))
                .hasRedirectedUrl(AT + "?gedaan=bestand");

        verify(files).keep(ResourceKind.TEAMS, FILE, "zegel");
    }

    @Test
    void saysWhatIsWrongByLineAndOffersNothingToKeep() {
        when(files.review(ResourceKind.TEAMS, FILE)).thenReturn(new FileReview(List.of(CHANGED, WRONG)));

        assertThat(text(look("teams", FILE)))
                .contains("Er is niets bewaard. Verbeter eerst wat fout is in uw bestand. Kies het dan opnieuw.")
                .containsSubsequence(
                        "Fout in het bestand", "Regel 7", "zuid", "priklijnen", "&quot;-2&quot; is geen heel getal.")
                .doesNotContain("Bewaar deze veranderingen", "name=\"inhoud\"");
    }

    @Test
    void saysTheSameMistakeAHundredTimesAtMost() {
        when(files.review(ResourceKind.TEAMS, FILE)).thenReturn(new FileReview(Collections.nCopies(120, WRONG)));

        var page = text(look("teams", FILE));

        assertThat(page).contains("En zo nog 20.");
        assertThat(page.split("Regel 7<", -1)).hasSize(100 + 1);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(text(look("", FILE))).contains("Kies wat er in het bestand staat.");
        assertThat(text(look("teams", new byte[0]))).contains("Kies een bestand.");
        assertThat(text(planner().send(AT + "/bewaar", "soort", "teams", "inhoud", "%%%", "gezien", "x")))
                .contains("Kies het bestand nog een keer.");
        verifyNoInteractions(files);
    }

    @Test
    void saysWhyAFileCannotBeReadOrKept() {
        when(files.review(any(), any())).thenThrow(new WrongInput("file", "Dit bestand is te groot: meer dan 500 kB."));
        doThrow(new WrongInput("file", "Intussen veranderde er iets. Kijk nog een keer, en bewaar dan."))
                .when(files)
                .keep(any(), any(), any());

        var refused = look("locaties", FILE);
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .containsSubsequence("href=\"#bestand\"", "Dit bestand is te groot: meer dan 500 kB.")
                .contains("<option value=\"locaties\" selected=\"selected\">");
        assertThat(text(planner().send(AT + "/bewaar", "soort", "teams", "inhoud", CARRIED, "gezien", "x")))
                .contains("Intussen veranderde er iets. Kijk nog een keer, en bewaar dan.");
    }

    @Test
    void letsNobodyElseIn() {
        var nurse = Visitor.with(Role.NURSE, pages);
        when(files.write(any())).thenThrow(new AccessRefused("U mag dit niet."));

        assertThat(nurse.open(AT)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(nurse.open(AT + "/teams.csv")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(nurse.send(AT + "/bewaar", "soort", "teams", "inhoud", CARRIED))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(look(nurse, "teams", FILE)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult look(String kind, byte[] file) {
        return look(planner(), kind, file);
    }

    private MvcTestResult look(Visitor visitor, String kind, byte[] file) {
        return visitor.person().call(() -> pages.post()
                .uri(AT)
                .multipart()
                .file(new MockMultipartFile("bestand", "teams.csv", "text/csv", file))
                .param("soort", kind)
                .exchange());
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}

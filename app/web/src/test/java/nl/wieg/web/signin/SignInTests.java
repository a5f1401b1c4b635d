package nl.wieg.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wieg.TestDatabase;
import nl.wieg.WiegApplication;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.access.Actor;
import nl.wieg.access.Policy;
import nl.wieg.access.Role;
import nl.wieg.access.RoleGrant;
import nl.wieg.access.Staff;
import nl.wieg.access.StaffMember;
import nl.wieg.shared.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@SpringBootTest(classes = WiegApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({PretendProvider.class, SignInTests.Pages.class})
class SignInTests {

    private static final List<String> TWO_STEPS = List.of("pwd", "otp");
    private static final List<String> ONE_STEP = List.of("pwd");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Region.ZONE);
    private final String subject = "anouk-" + UUID.randomUUID();
    private Browser browser;

    @BeforeEach
    void anoukIsAStewardWhoHasNotSignedInYet() {
        enrol(today.plusDays(30), Role.STEWARD);
        browser = new Browser(mvc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/jaar/2024",
                "/leveringen",
                "/inzage",
                "/alarmen",
                "/wie",
                "/actuator",
                "/actuator/metrics",
                "/actuator/prometheus",
                "/error"
            })
    void sendsWhoIsNotSignedInToTheSignInPage(String page) throws Exception {
        var answer = browser.open(page);

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).endsWith("/aanmelden");
    }

    @Test
    void showsTheSignInPageToEverybody() throws Exception {
        var answer = browser.open("/aanmelden");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("/oauth2/authorization/wieg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/wieg.css", "/js/board.js", "/fonts/a.woff2", "/img/mark.svg", "/favicon.ico"})
    void servesWhatPagesAreMadeOfToEverybody(String file) throws Exception {
        assertThat(browser.open(file).getStatus()).isIn(200, 404);
        assertThat(browser.session()).isEmpty();
    }

    @Test
    void saysWhetherItIsHealthy() throws Exception {
        assertThat(browser.open("/actuator/health").getStatus()).isEqualTo(200);
    }

    @Test
    void asksTheProviderWithProofOfKey() throws Exception {
        assertThat(browser.open("/oauth2/authorization/wieg").getRedirectedUrl())
                .startsWith(
                        "https://provider.example/wieg/authorize?response_type=code&client_id=wieg&scope=openid&state=")
                .contains("code_challenge_method=S256");
    }

    @Test
    void letsStaffInWithASecondFactor() throws Exception {
        var answer = browser.signIn(subject, TWO_STEPS);

        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        assertThat(browser.open("/wie").getContentAsString())
                .isEqualTo(subject + " Anouk Smit [STEWARD] network 127.0.0.0/24");
    }

    @Test
    void refusesWithoutASecondFactor() throws Exception {
        var answer = browser.signIn(subject, ONE_STEP);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("U hebt zich aangemeld zonder tweede stap, zoals een code op uw telefoon<")
                .contains("Er is niets veranderd.")
                .contains("Meld u opnieuw aan met uw werkaccount en een tweede stap.");
        assertThat(browser.open("/wie").getRedirectedUrl()).endsWith("/aanmelden");
    }

    @Test
    void refusesAnAccountThatHasEnded() throws Exception {
        enrol(today.minusDays(1), Role.STEWARD);

        var answer = browser.signIn(subject, TWO_STEPS);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Uw account is beëindigd");
        assertThat(browser.open("/wie").getRedirectedUrl()).endsWith("/aanmelden");
        assertThat(jdbc.sql("SELECT outcome FROM access_log WHERE user_id = ? AND event_type = 'aanmelden'")
                        .param(subject)
                        .query(String.class)
                        .list())
                .containsExactly("refused");
    }

    @Test
    void refusesAnAnswerThatWasNotAskedFor() throws Exception {
        var answer = browser.open("/login/oauth2/code/wieg?code=stolen&state=unknown");

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("Aanmelden is niet gelukt");
    }

    @Test
    void givesANewSessionAtSignIn() throws Exception {
        browser.open("/jaar/2024");
        var before = browser.session();

        browser.signIn(subject, TWO_STEPS);

        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void signsOutAtTheNextClickWhoseAccountEnded() throws Exception {
        browser.signIn(subject, TWO_STEPS);
        enrol(today.minusDays(1), Role.STEWARD);

        var answer = browser.open("/wie");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/aanmelden?reden=beeindigd");
        assertThat(browser.open("/wie").getRedirectedUrl()).endsWith("/aanmelden");
        assertThat(browser.open("/aanmelden?reden=beeindigd").getContentAsString(StandardCharsets.UTF_8))
                .contains("Uw account of uw rol is beëindigd.");
    }

    @Test
    void givesANewSessionWhenRolesChange() throws Exception {
        browser.signIn(subject, TWO_STEPS);
        browser.open("/wie");
        var before = browser.session();
        enrol(today.plusDays(30), Role.PLANNER);

        var answer = browser.open("/wie");

        assertThat(answer.getContentAsString()).contains("[STEWARD, PLANNER]");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.open("/wie").getContentAsString()).contains("[STEWARD, PLANNER]");
    }

    @Test
    void signsOutAtTheProviderToo() throws Exception {
        browser.signIn(subject, TWO_STEPS);

        var answer = browser.send(post("/afmelden").with(csrf()));

        assertThat(answer.getRedirectedUrl())
                .startsWith("https://provider.example/wieg/endsession?id_token_hint=")
                .endsWith("&post_logout_redirect_uri=http://localhost/aanmelden?reden%3Dafgemeld");
        assertThat(browser.open("/wie").getRedirectedUrl()).endsWith("/aanmelden");
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        browser.signIn(subject, TWO_STEPS);

        var answer = browser.send(post("/wie"));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("Deze pagina stond te lang open");
    }

    @Test
    void leadsWhoIsSignedInNoLongerFromTheirFormToTheSignInPage() throws Exception {
        var answer = browser.send(post("/wie"));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString())
                .contains("U bent niet meer aangemeld", "href=\"/aanmelden\">Opnieuw aanmelden</a>");
    }

    @Test
    void keepsAMessageForTheNextPage() throws Exception {
        browser.signIn(subject, TWO_STEPS);

        var answer = browser.send(post("/wie").with(csrf()));

        assertThat(browser.open(String.valueOf(answer.getRedirectedUrl())).getContentAsString())
                .isEqualTo("De regel is verbeterd.");
    }

    @Test
    void showsWhatAPolicyRefuses() throws Exception {
        browser.signIn(subject, TWO_STEPS);

        var answer = browser.open("/verboden");

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString())
                .contains("<h1>U mag dit niet: alarmen bekijken</h1>")
                .contains("Er is niets getoond en niets veranderd. Dat u het probeerde, is vastgelegd.")
                .contains("Hebt u dit nodig voor uw werk? Vraag uw leidinggevende om de juiste rol.");
    }

    @Test
    void deniesMeasurementsToStaff() throws Exception {
        browser.signIn(subject, TWO_STEPS);

        assertThat(browser.open("/actuator/metrics").getStatus()).isEqualTo(403);
        assertThat(browser.open("/actuator/prometheus").getStatus()).isEqualTo(403);
    }

    @Test
    void tellsTheBrowserToBeCareful() throws Exception {
        browser.signIn(subject, TWO_STEPS);

        var answer = browser.send(get("/wie").secure(true));

        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
                        + "form-action 'self' https://provider.example");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void keepsSessionsAsJsonForHalfAnHour() throws Exception {
        browser.signIn(subject, TWO_STEPS);

        assertThat(jdbc.sql("SELECT MAX_INACTIVE_INTERVAL FROM SPRING_SESSION WHERE PRINCIPAL_NAME = ?")
                        .param(subject)
                        .query(Integer.class)
                        .list())
                .containsExactly(1800);
        assertThat(jdbc.sql("SELECT ATTRIBUTE_BYTES FROM SPRING_SESSION_ATTRIBUTES a JOIN SPRING_SESSION s "
                                + "ON s.PRIMARY_ID = a.SESSION_PRIMARY_ID WHERE s.PRINCIPAL_NAME = ?")
                        .param(subject)
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .allSatisfy(bytes -> assertThat((char) bytes[0]).isIn('{', '[', '"'));
    }

    @Test
    void readsNothingButWhatWeKeepInASession() throws Exception {
        browser.signIn(subject, TWO_STEPS);
        var strange = "{\"@class\":\"java.util.Timer\"}".getBytes(StandardCharsets.UTF_8);
        jdbc.sql(
                        "UPDATE SPRING_SESSION_ATTRIBUTES SET ATTRIBUTE_BYTES = ? WHERE ATTRIBUTE_NAME = 'SPRING_SECURITY_CONTEXT' "
                                + "AND SESSION_PRIMARY_ID = (SELECT PRIMARY_ID FROM SPRING_SESSION WHERE PRINCIPAL_NAME = ?)")
                .params(strange, subject)
                .update();

        assertThat(browser.open("/wie").getRedirectedUrl()).endsWith("/aanmelden");
    }

    private void enrol(LocalDate lastDay, Role role) {
        var begin = LocalDate.of(2024, 1, 1);
        var member = new StaffMember(
                subject, "Anouk Smit", lastDay, List.of(new RoleGrant(role, begin, today.plusYears(1))));
        Actor.system("personeel").run(() -> staff.enrol(member));
    }

    @RestController
    static class Pages {

        private static final Policy ALARMS = Policy.of("alarmen bekijken", 'R', Role.PRIVACY_OFFICER);

        private final Access access;

        Pages(Access access) {
            this.access = access;
        }

        @GetMapping("/wie")
        String who(Model model) {
            if (model.getAttribute("notice") != null) {
                return String.valueOf(model.getAttribute("notice"));
            }
            var actor = Actor.current();
            return actor.id() + " " + actor.name() + " "
                    + actor.roles().stream().sorted().toList() + " "
                    + actor.point().type() + " "
                    + actor.point().id();
        }

        @PostMapping("/wie")
        RedirectView post(RedirectAttributes flash) {
            flash.addFlashAttribute("notice", "De regel is verbeterd.");
            return new RedirectView("/wie");
        }

        @GetMapping("/verboden")
        String forbidden() {
            access.require(ALARMS, AccessObject.of("alarmen", ""));
            return "no";
        }
    }
}

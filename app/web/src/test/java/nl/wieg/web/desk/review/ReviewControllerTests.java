package nl.wieg.web.desk.review;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.immunisation.doses.AdverseEvents;
import nl.wieg.immunisation.doses.AdverseEvents.AdverseEvent;
import nl.wieg.immunisation.doses.DoseId;
import nl.wieg.immunisation.doses.DoseQuestion;
import nl.wieg.immunisation.doses.DoseQuestions;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.AuthorityReviews;
import nl.wieg.people.AuthorityReviews.AuthorityReview;
import nl.wieg.people.Contradiction;
import nl.wieg.people.Contradictions;
import nl.wieg.people.Merges;
import nl.wieg.people.Merges.Likeness;
import nl.wieg.people.PersonId;
import nl.wieg.people.mutations.MutationKind;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.web.desk.Desk;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class ReviewControllerTests {

    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    private static final PersonId MILA = new PersonId(UUID.fromString("0193a5c2-7b1e-7000-8000-000000000001"));
    private static final PersonId SEM = new PersonId(UUID.fromString("0193a5c2-7b1e-7000-8000-000000000002"));
    private static final UUID QUESTION = UUID.fromString("0193a5c2-7b1e-7000-8000-000000000003");
    private static final UUID EVENT = UUID.fromString("0193a5c2-7b1e-7000-8000-000000000004");
    private static final String RECORD = "href=\"/kind/" + MILA + "\"";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private AuthorityReviews authorities;

    @Autowired
    private Contradictions contradictions;

    @Autowired
    private Merges merges;

    @Autowired
    private DoseQuestions questions;

    @Autowired
    private AdverseEvents adverseEvents;

    @Autowired
    private Municipalities municipalities;

    @BeforeEach
    void policiesSayWhatIsOffered() {
        Visitor.mayWhatPoliciesSay(access);
        when(municipalities.all()).thenReturn(List.of(new Municipality(NOORDENVELD, "Noordenveld")));
    }

    @Test
    void saysOfEachEmptyListWhatWillComeThere() {
        assertThat(text(nurse().open("/nakijken")))
                .contains("Is niet duidelijk wie over een kind beslist")
                .contains("Meldt de BRP iets dat niet kan")
                .contains("Lijken twee kinderen op elkaar")
                .contains("Klopt er iets niet aan een prik")
                .contains("Legt iemand een ernstige bijwerking vast")
                .doesNotContain("<form method=\"post\" action=\"/nakijken");
    }

    @Test
    void showsWhoseAuthorityIsUnclearAndWhy() {
        when(authorities.count()).thenReturn(61);
        when(authorities.open(50))
                .thenReturn(List.of(
                        new AuthorityReview(MILA, 2023, NOORDENVELD, AuthorityKind.UNKNOWN, false, null),
                        new AuthorityReview(
                                SEM,
                                2022,
                                NOORDENVELD,
                                AuthorityKind.SINGLE_PARENTAL,
                                true,
                                LocalDate.of(2026, 5, 1))));

        assertThat(text(nurse().open("/nakijken")))
                .contains("61", "U ziet de eerste 50.", RECORD)
                .containsSubsequence("Niemand heeft ons verteld wie het gezag heeft.", "2023", "Noordenveld")
                .containsSubsequence("De gemeente onderzoekt wie het gezag heeft.", "2022", "1 mei 2026");
    }

    @Test
    void showsAndClosesAContradiction() {
        when(contradictions.count()).thenReturn(1);
        when(contradictions.open(50))
                .thenReturn(List.of(new Contradiction(
                        MILA,
                        12,
                        MutationKind.DEATH,
                        LocalDate.of(2026, 8, 1),
                        "Deze persoon is al overleden.",
                        Desk.NOW)));

        assertThat(text(nurse().open("/nakijken")))
                .contains("overlijden", "1 augustus 2026", "Deze persoon is al overleden.", RECORD);
        assertThat(nurse().send(
                                "/nakijken/mutatie",
                                "kind",
                                MILA.toString(),
                                "volgnummer",
                                "12",
                                "reden",
                                "nagevraagd"))
                .hasRedirectedUrl("/nakijken?gedaan=nagekeken-mutatie#mutaties");
        verify(contradictions).close(MILA, 12, "nagevraagd");
    }

    @Test
    void mergesTheOneIntoTheOtherThatStays() {
        when(merges.proposed(51)).thenReturn(List.of(new Likeness(MILA, SEM)));

        assertThat(text(nurse().open("/nakijken")))
                .contains(RECORD, "href=\"/kind/" + SEM + "\"", "Open het eerste dossier");
        assertThat(nurse().send(
                                "/nakijken/dubbel",
                                "een",
                                MILA.toString(),
                                "ander",
                                SEM.toString(),
                                "blijft",
                                SEM.toString(),
                                "reden",
                                "zelfde kind"))
                .hasRedirectedUrl("/nakijken?gedaan=nagekeken-samen#dubbel");
        verify(merges).merge(MILA, SEM, "zelfde kind");
    }

    @Test
    void takesApartWhoWasMerged() {
        when(merges.merged(50))
                .thenReturn(List.of(new Merges.Merged(MILA, SEM, Desk.NOW, "Noor Vos", "zelfde kind, gezien")));

        assertThat(text(nurse().open("/nakijken")))
                .contains("zelfde kind, gezien", "Door Noor Vos, 1 september 2026, 9.00 uur", "/nakijken/apart");
        assertThat(nurse().send("/nakijken/apart", "kind", MILA.toString(), "reden", "toch een tweeling"))
                .hasRedirectedUrl("/nakijken?gedaan=nagekeken-apart#dubbel");
        verify(merges).takeApart(MILA, "toch een tweeling");
    }

    @Test
    void saysWhenMorePairsAreAlikeThanAreShown() {
        when(merges.proposed(51)).thenReturn(Collections.nCopies(51, new Likeness(MILA, SEM)));

        assertThat(text(nurse().open("/nakijken"))).contains("meer dan 50");
    }

    @Test
    void showsAndAnswersAQuestionAboutADose() {
        when(questions.count()).thenReturn(1);
        when(questions.open(50))
                .thenReturn(List.of(
                        new DoseQuestion(QUESTION, MILA, DoseId.next(), DoseQuestions.Reason.UNKNOWN_LOT, Desk.NOW)));

        assertThat(text(nurse().open("/nakijken"))).contains("Deze partij staat op geen enkele lijst.", RECORD);
        assertThat(nurse().send("/nakijken/vraag", "vraag", QUESTION.toString(), "antwoord", "nummer verbeterd"))
                .hasRedirectedUrl("/nakijken?gedaan=nagekeken-vraag#prikken");
        verify(questions).answer(QUESTION, "nummer verbeterd");
    }

    @Test
    void showsWhatMustBeReportedAndNotesTheReport() {
        when(adverseEvents.toReport())
                .thenReturn(List.of(new AdverseEvent(
                        EVENT, MILA, DoseId.next(), LocalDate.of(2026, 8, 30), true, "", "Noor Vos", null, null)));

        assertThat(text(nurse().open("/nakijken"))).contains("30 augustus 2026", "Noor Vos", RECORD);
        assertThat(nurse().send("/nakijken/bijwerking", "bijwerking", EVENT.toString(), "nummer", "NL-1"))
                .hasRedirectedUrl("/nakijken?gedaan=nagekeken-lareb#bijwerkingen");
        verify(adverseEvents).reported(EVENT, "NL-1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLANNER", "MANAGEMENT", "STEWARD", "COORDINATOR", "PRIVACY_OFFICER"})
    void refusesWhoDoesNotCareForChildren(Role role) {
        when(merges.proposed(anyInt()))
                .thenThrow(new AccessRefused("U mag dit niet: mogelijk dubbele personen bekijken."));
        doThrow(new AccessRefused("U mag dit niet: personen samenvoegen of uit elkaar halen."))
                .when(merges)
                .takeApart(MILA, "x");
        var somebody = Visitor.with(role, pages);

        assertThat(somebody.open("/nakijken")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(somebody.send("/nakijken/apart", "kind", MILA.toString(), "reden", "x"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(somebody.open("/schemas"))).doesNotContain("href=\"/nakijken\"");
    }

    private Visitor nurse() {
        return Visitor.with(Role.NURSE, pages);
    }
}

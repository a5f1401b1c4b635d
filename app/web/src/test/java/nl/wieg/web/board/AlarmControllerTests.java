package nl.wieg.web.board;

import static nl.wieg.web.board.ABoard.INEKE;
import static nl.wieg.web.board.ABoard.MARIJE;
import static nl.wieg.web.board.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.AlarmAnswered;
import nl.wieg.access.AlarmKind;
import nl.wieg.access.AlarmSummary;
import nl.wieg.access.Alarms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@BoardTest
class AlarmControllerTests {

    private static final UUID ID = UUID.fromString("0193a5c2-7b1e-7000-8000-000000000112");
    private static final UUID ACCOUNT = UUID.fromString("0193a5c2-7b1e-7000-8000-000000000007");
    private static final String SEEN = "/alarmen/" + ID + "/gezien";

    @Autowired
    private ABoard board;

    @Autowired
    private Alarms alarms;

    @Test
    void showsWhatWasUnusualAndByWhom() {
        when(alarms.newest(anyInt(), anyInt())).thenReturn(List.of(anAlarm(false)));
        when(alarms.waiting()).thenReturn(1L);

        var page = board.open(INEKE, "/alarmen");

        assertThat(page).hasStatusOk().hasViewName("board/alarmen");
        assertThat(text(page))
                .contains("Veel regels bekeken in korte tijd", "Peter de Boer", "3 januari 2025, 10.41 uur")
                .contains("Deze medewerker bekeek 240 keer regels of personen in 10 minuten.")
                .contains("href=\"/inzage?wie=" + ACCOUNT + "\"", "action=\"" + SEEN + "\"");
    }

    @Test
    void showsWhoLookedAtIt() {
        when(alarms.newest(anyInt(), anyInt())).thenReturn(List.of(anAlarm(true)));

        assertThat(text(board.open(INEKE, "/alarmen")))
                .contains("Ineke Vos", "hoorde bij een controle")
                .doesNotContain(SEEN);
    }

    @Test
    void recordsThatItWasLookedAt() {
        var sent = board.send(INEKE, SEEN, "uitkomst", "hoorde bij een controle");

        verify(alarms).acknowledge(ID, "hoorde bij een controle");
        assertThat(sent).hasRedirectedUrl("/alarmen?gedaan=bekeken");
    }

    @Test
    void asksWhatWasFoundAndKeepsWhatWasFilledIn() {
        when(alarms.newest(anyInt(), anyInt())).thenReturn(List.of(anAlarm(false)));
        var tooLong = "x".repeat(501);

        assertThat(board.send(INEKE, SEEN, "uitkomst", " ")).hasStatus(HttpStatus.BAD_REQUEST);
        var sent = board.send(INEKE, SEEN, "uitkomst", tooLong);

        assertThat(sent).hasStatus(HttpStatus.BAD_REQUEST).hasViewName("board/alarmen");
        assertThat(text(sent))
                .contains("Schrijf op wat u vond, in hoogstens 500 tekens.", "Er is niets veranderd.")
                .contains("href=\"#uitkomst-" + ID + "\"", "aria-invalid=\"true\" value=\"" + tooLong + "\"");
        verify(alarms, never()).acknowledge(any(), any());
    }

    @Test
    void saysThatAColleagueLookedAlready() {
        doThrow(new AlarmAnswered(ID)).when(alarms).acknowledge(ID, "niets");

        assertThat(board.send(INEKE, SEEN, "uitkomst", "niets")).hasRedirectedUrl("/alarmen?gedaan=bekeken-eerder");
    }

    @Test
    void refusesEverybodyElse() {
        doThrow(new AccessRefused("U mag dit niet: een alarm afhandelen."))
                .when(alarms)
                .acknowledge(ID, "niets");

        assertThat(board.send(MARIJE, SEEN, "uitkomst", "niets")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private static AlarmSummary anAlarm(boolean seen) {
        return new AlarmSummary(
                ID,
                AlarmKind.reads,
                ACCOUNT,
                "Peter de Boer",
                Board.NOW,
                Duration.ofMinutes(10),
                240,
                seen ? "Ineke Vos" : null,
                seen ? Board.NOW : null,
                seen ? "hoorde bij een controle" : null);
    }
}

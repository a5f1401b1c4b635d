package nl.wieg.web.board;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import nl.wieg.access.Access;
import nl.wieg.access.Actor;
import nl.wieg.access.Policy;
import nl.wieg.access.Role;
import nl.wieg.intake.Source;
import nl.wieg.intake.Sources;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Somebody at the board: asks for pages and sends forms as this person. */
class ABoard {

    static final Actor MARIJE = new Actor("marije", "Marije Hofstra", Set.of(Role.MANAGEMENT));
    static final Actor ANOUK = new Actor("anouk", "Anouk Smit", Set.of(Role.STEWARD));
    static final Actor SANNE = new Actor("sanne", "Sanne Mulder", Set.of(Role.NURSE));
    static final Actor INEKE = new Actor("ineke", "Ineke Vos", Set.of(Role.PRIVACY_OFFICER));

    static final Source OSIRIS =
            new Source("osiris", "Osiris, meldingen van infectieziekten", "file", false, "elke dag een bestand");
    static final Source DOSES =
            new Source("doses", "Vaccinaties uit het eerdere register", "file", true, "elke maand een bestand");
    static final Source COVID = new Source("covid", "Covidvaccinaties", "rest", false, "elke nacht opgehaald");

    private final MockMvcTester pages;
    private final Access access;
    private final Sources sources;
    private final Municipalities municipalities;

    ABoard(MockMvcTester pages, Access access, Sources sources, Municipalities municipalities) {
        this.pages = pages;
        this.access = access;
        this.sources = sources;
        this.municipalities = municipalities;
    }

    MvcTestResult open(Actor person, String address) {
        furnish();
        return person.call(() -> pages.get().uri(address).exchange());
    }

    MvcTestResult openSignedOut(String address) {
        furnish();
        return pages.get().uri(address).exchange();
    }

    /** Sends a form: names and values in turn. */
    MvcTestResult send(Actor person, String address, String... fields) {
        furnish();
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (var i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return person.call(() -> pages.post().uri(address).formFields(form).exchange());
    }

    private void furnish() {
        when(access.allows(any())).thenAnswer(asked -> {
            Policy policy = asked.getArgument(0);
            return Actor.present() && Actor.current().hasAnyOf(policy.roles());
        });
        when(sources.all()).thenReturn(List.of(COVID, DOSES, OSIRIS));
        for (var source : List.of(COVID, DOSES, OSIRIS)) {
            when(sources.named(source.code())).thenReturn(source);
        }
        when(municipalities.all())
                .thenReturn(List.of(
                        new Municipality(new MunicipalityCode("GM0106"), "Assen"),
                        new Municipality(new MunicipalityCode("GM0114"), "Emmen")));
    }
}

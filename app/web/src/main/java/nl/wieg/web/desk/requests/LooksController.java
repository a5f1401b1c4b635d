package nl.wieg.web.desk.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.AccessOutcome;
import nl.wieg.access.Look;
import nl.wieg.access.Looks;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.web.desk.Places;
import nl.wieg.web.page.BoardProperties;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Paging;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who looked at a child: as a page for the privacy officer, and as data in the shape in which the family will see it. */
@Controller
class LooksController {

    private static final int SIZE = 50;

    private final Looks looks;
    private final People people;
    private final Places places;
    private final Words words;
    private final BoardProperties board;

    LooksController(Looks looks, People people, Places places, Words words, BoardProperties board) {
        this.looks = looks;
        this.people = people;
        this.places = places;
        this.words = words;
        this.board = board;
    }

    @GetMapping("/kind/{id}/inzage")
    String page(@PathVariable UUID id, @RequestParam(defaultValue = "1") int pagina, Model model) {
        var index = Paging.index(pagina);
        var found = looks.at(all(id), index, SIZE);
        model.addAttribute(
                "view",
                new LooksView(
                        id.toString(),
                        found.looks().stream().map(this::row).toList(),
                        looks.emergencies(all(id)).stream()
                                .map(emergency -> words.of(
                                        "looks.emergency",
                                        DutchTimes.moment(emergency.at()),
                                        emergency.userName(),
                                        emergency.reason()))
                                .toList(),
                        Paging.of(index, SIZE, found.total(), "/kind/" + id + "/inzage?pagina=")));
        return "desk/kind-inzage";
    }

    /** Names no member of staff: the client's view tells organisation and role (NEN 7513). */
    @GetMapping("/api/v1/personen/{id}/inzage")
    @ResponseBody
    ClientLooks data(@PathVariable UUID id, @RequestParam(defaultValue = "1") int pagina) {
        var index = Paging.index(pagina);
        var found = looks.at(all(id), index, SIZE);
        return new ClientLooks(
                found.total(), pagina, found.looks().stream().map(this::told).toList());
    }

    /** Whoever was merged into this person was looked at under an id of their own. */
    private List<String> all(UUID id) {
        return people.all(new PersonId(id)).stream().map(PersonId::toString).toList();
    }

    private LooksView.Row row(Look look) {
        return new LooksView.Row(
                DutchTimes.second(look.at()),
                look.userName(),
                words.roles(look.roles()),
                organisation(look),
                look.action(),
                words.of("purpose." + look.purpose()),
                context(look),
                look.outcome() == AccessOutcome.refused,
                look.inEmergency());
    }

    private ClientLook told(Look look) {
        return new ClientLook(
                look.at(),
                organisation(look),
                words.roles(look.roles()),
                look.action(),
                words.of("purpose." + look.purpose()),
                context(look),
                look.outcome() == AccessOutcome.allowed,
                look.inEmergency());
    }

    private String context(Look look) {
        return Optional.ofNullable(look.context()).map(places::name).orElse("");
    }

    private String organisation(Look look) {
        return board.organisation().isEmpty() ? look.organisation() : board.organisation();
    }

    /**
     * A stretch of the looks at a person, the newest first.
     *
     * @param pagina from 1
     */
    record ClientLooks(long totaal, int pagina, List<ClientLook> inzagen) {}

    /** One look, as the family may see it. */
    record ClientLook(
            Instant moment,
            String organisatie,
            String rol,
            String handeling,
            String doel,
            String werkgebied,
            boolean toegestaan,
            boolean noodprocedure) {}
}

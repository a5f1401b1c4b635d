package nl.wieg.web.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wieg.access.Actor;
import nl.wieg.access.WorkContext;
import nl.wieg.access.WorkContexts;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.Places;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Finds one child, and fills the pages on which somebody asks for it. */
@Component
class SearchPages {

    private final WorkContexts contexts;
    private final People people;
    private final Places places;
    private final Words words;

    SearchPages(WorkContexts contexts, People people, Places places, Words words) {
        this.contexts = contexts;
        this.people = people;
        this.places = places;
        this.words = words;
    }

    SearchView empty() {
        return view(SearchForm.EMPTY, List.of(), false, "");
    }

    SearchView nobody(SearchForm form) {
        return view(form, List.of(), true, "");
    }

    SearchView with(SearchForm form, List<FormProblem> problems) {
        return view(form, problems, false, "");
    }

    /** The emergency procedure was asked for with this reason, and that will not do. */
    SearchView withoutReason(SearchForm form, String reason, String problem) {
        return view(form, List.of(new FormProblem("reden", problem)), true, reason);
    }

    /** What must be filled in before anybody can be searched. */
    List<FormProblem> problems(SearchForm form) {
        if (form.isByNumber()) {
            return form.number().isPresent() ? List.of() : List.of(problem("bsn", "child.search.problem.bsn"));
        }
        return form.isComplete() ? List.of() : List.of(problem("naam", "child.search.problem.fields"));
    }

    Optional<PersonId> find(SearchForm form) {
        return form.isByNumber()
                ? people.find(form.number().orElseThrow())
                : people.find(form.family(), form.birthDate().orElseThrow(), form.postcode());
    }

    Optional<PersonId> findInEmergency(SearchForm form, String reason) {
        return form.isByNumber()
                ? people.findInEmergency(form.number().orElseThrow(), reason)
                : people.findInEmergency(form.family(), form.birthDate().orElseThrow(), form.postcode(), reason);
    }

    /** Whom a request is about: known by their id alone to who handles it. */
    Optional<PersonId> findSubject(SearchForm form) {
        return form.isByNumber()
                ? people.findSubject(form.number().orElseThrow())
                : people.findSubject(form.family(), form.birthDate().orElseThrow(), form.postcode());
    }

    /** The page for who needs no work context. */
    static SearchView subject(SearchForm form, List<FormProblem> problems, boolean nobody) {
        return new SearchView(List.of(), "", form, problems, nobody, "");
    }

    /**
     * The granted context of this code.
     *
     * @throws WrongInput if it is not granted
     */
    WorkContext granted(String code) {
        return contexts.mine().stream()
                .filter(context -> context.municipality().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongInput(words.of("child.context.problem")));
    }

    private SearchView view(SearchForm form, List<FormProblem> problems, boolean nobody, String reason) {
        var chosen = Optional.ofNullable(Actor.current().context());
        var options = new ArrayList<Option>();
        contexts.mine()
                .forEach(context -> options.add(new Option(
                        context.municipality(),
                        places.name(context),
                        chosen.filter(context::equals).isPresent())));
        return new SearchView(options, chosen.map(places::name).orElse(""), form, problems, nobody, reason);
    }

    private FormProblem problem(String field, String key) {
        return new FormProblem(field, words.of(key));
    }
}

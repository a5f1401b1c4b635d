package nl.wieg.web.desk.proposals;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wieg.sessions.plan.SessionPlan.Breach;
import nl.wieg.sessions.rounds.demand.PostcodeArea;
import nl.wieg.sessions.rounds.demand.PostcodeAreas;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says which rules of a plan do not hold, and what would help. */
@Component
class BreachWords {

    private static final String CHOICES = "minChoices";
    private static final String FEWEST = "minChildrenPerSession";

    private final PostcodeAreas areas;
    private final PartWords parts;
    private final Words words;

    BreachWords(PostcodeAreas areas, PartWords parts, Words words) {
        this.areas = areas;
        this.parts = parts;
        this.words = words;
    }

    /** Who has no place comes first, areas with too little choice last. */
    List<String> of(ShownPlan shown) {
        var broken = shown.plan().broken();
        var places = broken.stream().filter(isOf(CHOICES)).toList();
        return Stream.of(
                        uncovered(shown),
                        broken.stream().filter(isOf(CHOICES).negate()).map(breach -> other(shown, breach)),
                        places.stream().map(this::choices))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** 9301 (Roden); the digits alone where the name is not known. */
    String area(String id) {
        return areas.find(id)
                .map(PostcodeArea::name)
                .map(name -> words.of("proposal.area", id, name))
                .orElse(id);
    }

    private static Predicate<Breach> isOf(String rule) {
        return breach -> breach.rule().equals(rule);
    }

    private Stream<String> uncovered(ShownPlan shown) {
        var children = Math.round(shown.plan().score().uncovered());
        return children == 0
                ? Stream.empty()
                : Stream.of(words.of("proposal.broken.uncovered", DutchNumbers.whole(children)));
    }

    /** The plan knows what helps, and the area by its digits alone. */
    private String choices(Breach breach) {
        return breach.text().replace(breach.subject(), area(breach.subject()));
    }

    private String other(ShownPlan shown, Breach breach) {
        return breach.rule().equals(FEWEST) ? few(shown, breach) : breach.text();
    }

    /** Its subject is the id of the location and the day part of the session. */
    private String few(ShownPlan shown, Breach breach) {
        var where = shown.rows().stream()
                .filter(row -> breach.subject().equals(row.at().location() + " " + row.part()))
                .map(row -> words.of("proposal.session", parts.of(row.part()), row.location()))
                .findFirst()
                .orElse(breach.subject());
        return words.of("proposal.broken.few", where, DutchNumbers.whole((long) Math.ceil(breach.missing())));
    }
}

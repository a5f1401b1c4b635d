package nl.wieg.web.desk.rounds;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.sessions.rounds.Offer;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundPolicy;
import nl.wieg.sessions.rounds.RoundState;
import nl.wieg.sessions.rounds.RoundSummary;
import nl.wieg.sessions.rounds.Scope;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Puts rounds into words. */
@Component
class RoundWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private final Words words;
    private final Access access;

    RoundWords(Words words, Access access) {
        this.words = words;
        this.access = access;
    }

    RoundHead head(Round round) {
        return head(round.id().toString(), round.name(), round.state());
    }

    RoundHead head(RoundSummary round) {
        return head(round.id().toString(), round.name(), round.state());
    }

    /** One that is not made yet. */
    RoundHead fresh() {
        return head("", words.of("round.new"), RoundState.DRAFT);
    }

    private RoundHead head(String id, String name, RoundState state) {
        return new RoundHead(
                id,
                name,
                RoundBadge.valueOf(state.name()),
                state == RoundState.DRAFT && access.allows(RoundPolicy.CHANGE));
    }

    String days(Scope scope) {
        return words.of("round.days", DAY.format(scope.firstDay()), DAY.format(scope.lastDay()));
    }

    String days(RoundSummary round) {
        return words.of("round.days", DAY.format(round.firstDay()), DAY.format(round.lastDay()));
    }

    /** DKT 2021, HPV 2016, HPV 2008 tot en met 2015 (inhalen). */
    String offers(List<Offer> offers) {
        return offers.stream().map(this::offer).collect(Collectors.joining(", "));
    }

    String offer(Offer offer) {
        var years = offer.firstYear() == offer.lastYear()
                ? Integer.toString(offer.firstYear())
                : words.of("round.years", Integer.toString(offer.firstYear()), Integer.toString(offer.lastYear()));
        return words.of(offer.catchUp() ? "round.offer.catchup" : "round.offer", offer.kind(), years);
    }

    /** HPV-1 of HPV-2. */
    String vaccine(String kind, SortedSet<Integer> doses) {
        return doses.stream().map(dose -> kind + "-" + dose).collect(Collectors.joining(words.of("round.or")));
    }
}

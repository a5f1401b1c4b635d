package nl.wieg.web.desk.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.Offer;
import nl.wieg.sessions.rounds.Round;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.RoundPolicy;
import nl.wieg.sessions.rounds.Rounds;
import nl.wieg.shared.Municipalities;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the forms of the steps: as the round stands, or as they were sent and why that will not do. */
@Component
class RoundForms {

    private static final int EMPTY_ROWS = 2;

    private final Rounds rounds;
    private final Municipalities municipalities;
    private final RoundWords roundWords;
    private final Words words;
    private final Access access;

    RoundForms(Rounds rounds, Municipalities municipalities, RoundWords roundWords, Words words, Access access) {
        this.rounds = rounds;
        this.municipalities = municipalities;
        this.roundWords = roundWords;
        this.words = words;
        this.access = access;
    }

    /** The first step of a round to be made, as the schedule asks it of a year. */
    RoundForm fresh(int year) {
        requireChange();
        var turns = RoundPages.turns(rounds.yearly(year).offers());
        var fields = new HashMap<>(Map.of(
                "nieuw", RoundId.next().toString(),
                "naam", words.of("round.autumn", Integer.toString(year)),
                "wijze", Delivery.SMALL_SCALE.name()));
        fields.putAll(offers(turns));
        return what(roundWords.fresh(), year, fields, turns.size() + EMPTY_ROWS, Set.of(), List.of());
    }

    /** The same as it was sent. */
    RoundForm fresh(int year, SentRound sent, List<FormProblem> problems) {
        requireChange();
        return what(roundWords.fresh(), year, sent.asSent(), rows(sent), Set.copyOf(sent.all("ook")), problems);
    }

    /** A step of a round as it stands; refused to who could not send it. */
    RoundForm of(RoundId id, Step step) {
        requireChange();
        var round = rounds.read(id);
        return switch (step) {
            case WHAT ->
                what(
                        roundWords.head(round),
                        year(round),
                        whatFields(round),
                        round.aim().offers().size() + EMPTY_ROWS,
                        Set.of(),
                        List.of());
            case WHERE -> where(round, whereFields(round), inScope(round), List.of());
            default -> rules(round, RuleFields.of(round.rules()), List.of());
        };
    }

    /** The same as it was sent, with what is wrong. */
    RoundForm refused(RoundId id, Step step, SentRound sent, List<FormProblem> problems) {
        requireChange();
        var round = rounds.read(id);
        return switch (step) {
            case WHAT ->
                what(
                        roundWords.head(round),
                        year(round),
                        sent.asSent(),
                        rows(sent),
                        Set.copyOf(sent.all("ook")),
                        problems);
            case WHERE -> where(round, sent.asSent(), Set.copyOf(sent.all("gemeente")), problems);
            default -> rules(round, sent.asSent(), problems);
        };
    }

    private void requireChange() {
        if (!access.allows(RoundPolicy.CHANGE)) {
            throw new AccessRefused("U mag dit niet: " + RoundPolicy.CHANGE.action() + ".");
        }
    }

    private static int year(Round round) {
        return round.scope().firstDay().getYear();
    }

    private static int rows(SentRound sent) {
        return sent.numbered("vaccin").stream().mapToInt(row -> row + 1).max().orElse(EMPTY_ROWS);
    }

    private RoundForm what(
            RoundHead head,
            int year,
            Map<String, String> fields,
            int rows,
            Set<String> ticked,
            List<FormProblem> problems) {
        var choices = new HashMap<String, List<Option>>();
        IntStream.range(0, rows)
                .forEach(row ->
                        choices.put("vaccin-" + row, vaccines(fields.getOrDefault("vaccin-" + row, SentOffers.NONE))));
        choices.put(
                "wijze",
                Stream.of(Delivery.values())
                        .map(delivery -> new Option(
                                delivery.name(),
                                words.of("round.delivery." + delivery),
                                delivery.name().equals(fields.get("wijze"))))
                        .toList());
        choices.put("ook", alsoCatchUp(year, fields, rows, ticked));
        var sent = new HashMap<>(fields);
        sent.put("jaar", Integer.toString(year));
        return new RoundForm(
                head,
                Step.WHAT,
                Map.copyOf(sent),
                Map.copyOf(choices),
                IntStream.range(0, rows).boxed().toList(),
                problems);
    }

    private List<Option> vaccines(String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option(SentOffers.NONE, words.of("round.vaccine.none"), chosen.equals(SentOffers.NONE)));
        rounds.vaccines().forEach(vaccine -> {
            var value = SentOffers.value(vaccine.kind(), vaccine.doses());
            options.add(new Option(value, roundWords.vaccine(vaccine.kind(), vaccine.doses()), value.equals(chosen)));
        });
        return options;
    }

    /** What can be caught up with in that year and is on no row yet. */
    private List<Option> alsoCatchUp(int year, Map<String, String> fields, int rows, Set<String> ticked) {
        var onRows = IntStream.range(0, rows)
                .filter(row -> fields.containsKey("inhalen-" + row))
                .mapToObj(row -> fields.getOrDefault("vaccin-" + row, SentOffers.NONE))
                .collect(Collectors.toSet());
        return rounds.yearly(year).offers().stream()
                .filter(Offer::catchUp)
                .filter(offer -> !onRows.contains(SentOffers.value(offer.kind(), offer.doses())))
                .map(offer -> new Option(
                        SentOffers.value(offer), roundWords.offer(offer), ticked.contains(SentOffers.value(offer))))
                .toList();
    }

    private static Map<String, String> whatFields(Round round) {
        var fields = new HashMap<>(
                Map.of("naam", round.name(), "wijze", round.aim().delivery().name()));
        fields.putAll(offers(round.aim().offers()));
        return fields;
    }

    private static Map<String, String> offers(List<Offer> offers) {
        var fields = new HashMap<String, String>();
        for (var row = 0; row < offers.size(); row++) {
            var offer = offers.get(row);
            fields.put("vaccin-" + row, SentOffers.value(offer.kind(), offer.doses()));
            fields.put("van-" + row, Integer.toString(offer.firstYear()));
            fields.put("tot-" + row, Integer.toString(offer.lastYear()));
            if (offer.catchUp()) {
                fields.put("inhalen-" + row, "ja");
            }
        }
        return fields;
    }

    private RoundForm where(Round round, Map<String, String> fields, Set<String> chosen, List<FormProblem> problems) {
        var homes = municipalities.all().stream()
                .map(home -> new Option(
                        home.code().value(),
                        home.name(),
                        chosen.contains(home.code().value())))
                .toList();
        return new RoundForm(
                roundWords.head(round), Step.WHERE, fields, Map.of("gemeente", homes), List.of(), problems);
    }

    private static Map<String, String> whereFields(Round round) {
        return Map.of(
                "eerste",
                round.scope().firstDay().toString(),
                "laatste",
                round.scope().lastDay().toString());
    }

    private static Set<String> inScope(Round round) {
        return round.scope().municipalities().stream()
                .map(code -> code.value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private RoundForm rules(Round round, Map<String, String> fields, List<FormProblem> problems) {
        return new RoundForm(roundWords.head(round), Step.RULES, fields, Map.of(), List.of(), problems);
    }
}

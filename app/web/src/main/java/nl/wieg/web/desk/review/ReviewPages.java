package nl.wieg.web.desk.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wieg.immunisation.doses.AdverseEvents;
import nl.wieg.immunisation.doses.DoseQuestions;
import nl.wieg.people.AuthorityReviews;
import nl.wieg.people.AuthorityReviews.AuthorityReview;
import nl.wieg.people.Contradictions;
import nl.wieg.people.Merges;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the page of what waits for somebody to look at it. */
@Component
class ReviewPages {

    private static final int SHOWN = 50;

    private final AuthorityReviews authorities;
    private final Contradictions contradictions;
    private final Merges merges;
    private final DoseQuestions questions;
    private final AdverseEvents adverseEvents;
    private final Municipalities municipalities;
    private final Words words;

    ReviewPages(
            AuthorityReviews authorities,
            Contradictions contradictions,
            Merges merges,
            DoseQuestions questions,
            AdverseEvents adverseEvents,
            Municipalities municipalities,
            Words words) {
        this.authorities = authorities;
        this.contradictions = contradictions;
        this.merges = merges;
        this.questions = questions;
        this.adverseEvents = adverseEvents;
        this.municipalities = municipalities;
        this.words = words;
    }

    ReviewView page() {
        var pairs = merges.proposed(SHOWN + 1);
        var events = adverseEvents.toReport();
        return new ReviewView(
                List.of(
                        sum("gezag", authorities.count()),
                        sum("mutaties", contradictions.count()),
                        new ReviewView.Sum(
                                "dubbel",
                                pairs.size() > SHOWN
                                        ? words.of("review.atleast", Integer.toString(SHOWN))
                                        : Integer.toString(pairs.size()),
                                pairs.size() > SHOWN ? words.of("review.shown", Integer.toString(SHOWN)) : ""),
                        sum("prikken", questions.count()),
                        sum("bijwerkingen", events.size())),
                authorities(),
                contradictions.open(SHOWN).stream()
                        .map(waiting -> new ReviewView.Contradiction(
                                waiting.person().toString(),
                                Long.toString(waiting.sequence()),
                                waiting.kind().code(),
                                DutchTimes.day(waiting.on()),
                                waiting.sentence(),
                                DutchTimes.moment(waiting.receivedAt())))
                        .toList(),
                pairs.stream()
                        .limit(SHOWN)
                        .map(pair -> new ReviewView.Pair(
                                pair.one().toString(), pair.other().toString()))
                        .toList(),
                merges.merged(SHOWN).stream().map(this::merged).toList(),
                questions.open(SHOWN).stream()
                        .map(question -> new ReviewView.Question(
                                question.id().toString(),
                                question.person().toString(),
                                words.of("review.question." + question.reason()),
                                DutchTimes.moment(question.raisedAt())))
                        .toList(),
                events.stream()
                        .limit(SHOWN)
                        .map(event -> new ReviewView.AdverseEvent(
                                event.id().toString(),
                                event.person().toString(),
                                DutchTimes.day(event.seenOn()),
                                event.recordedBy()))
                        .toList());
    }

    private ReviewView.Sum sum(String list, int count) {
        return new ReviewView.Sum(
                list,
                DutchNumbers.whole(count),
                count > SHOWN ? words.of("review.shown", Integer.toString(SHOWN)) : "");
    }

    private List<ReviewView.Authority> authorities() {
        var names = municipalities.all().stream()
                .collect(Collectors.toMap(home -> home.code().value(), Municipality::name));
        return authorities.open(SHOWN).stream()
                .map(review -> new ReviewView.Authority(
                        review.child().toString(),
                        why(review),
                        Integer.toString(review.birthYear()),
                        names.getOrDefault(
                                review.municipality().value(),
                                review.municipality().value()),
                        Optional.ofNullable(review.since()).map(DutchTimes::day).orElse("")))
                .toList();
    }

    private String why(AuthorityReview review) {
        return review.underResearch()
                ? words.of("review.authority.research")
                : words.find("review.authority." + review.kind()).orElseGet(() -> words.of("review.authority.nobody"));
    }

    private ReviewView.Merged merged(Merges.Merged merged) {
        return new ReviewView.Merged(
                merged.merged().toString(),
                merged.stays().toString(),
                words.of("review.merged.by", merged.by(), DutchTimes.moment(merged.at())),
                merged.reason());
    }
}

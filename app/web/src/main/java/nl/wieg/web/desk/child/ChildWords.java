package nl.wieg.web.desk.child;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.immunisation.ChildRecord;
import nl.wieg.immunisation.consent.AgeBand;
import nl.wieg.immunisation.consent.Consent;
import nl.wieg.immunisation.consent.ConsentFile;
import nl.wieg.immunisation.consent.ConsentPolicy;
import nl.wieg.immunisation.consent.Hold;
import nl.wieg.immunisation.consent.HoldSort;
import nl.wieg.immunisation.consent.Judgement;
import nl.wieg.immunisation.consent.Said;
import nl.wieg.immunisation.consent.Verdict;
import nl.wieg.immunisation.doses.AdverseEvents.AdverseEvent;
import nl.wieg.immunisation.doses.Dose;
import nl.wieg.immunisation.doses.Outcome;
import nl.wieg.immunisation.schedule.DueItem;
import nl.wieg.immunisation.schedule.InvalidDose;
import nl.wieg.immunisation.schedule.Question;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words what is due for a child, what was given, and what was said about it. */
@Component
class ChildWords {

    private static final int YEARS_OF_FIRST_DOSES = 2;

    private final Access access;
    private final Words words;
    private final Clock clock;

    ChildWords(Access access, Words words, Clock clock) {
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    /** What a kind of the schedule is called in everyday words; its code when there are none. */
    String vaccine(String kind) {
        return words.find("child.kind." + kind).orElse(kind);
    }

    ChildView.Due due(DueItem item) {
        return new ChildView.Due(
                item.name().toString(),
                vaccine(item.name().kind()),
                DueBadge.valueOf(item.status().name()),
                item.reason(),
                DutchTimes.day(item.recommended()),
                item.lapses() == null ? "" : DutchTimes.day(item.lapses()));
    }

    ChildView.Given given(List<Dose> versions, List<InvalidDose> invalid) {
        var dose = versions.getLast();
        var reason = invalid.stream()
                .filter(wrong -> dose.outcome().protects()
                        && wrong.kind().equals(dose.kind())
                        && wrong.date().equals(dose.givenOn()))
                .map(InvalidDose::reason)
                .findFirst()
                .orElse("");
        return new ChildView.Given(
                dose.id().toString(),
                DutchTimes.day(dose.givenOn()),
                vaccine(dose.kind()),
                Objects.toString(dose.lot(), ""),
                reason.isEmpty() ? OutcomeBadge.valueOf(dose.outcome().name()) : OutcomeBadge.INVALID,
                reason,
                notes(dose),
                versions.subList(0, versions.size() - 1).reversed().stream()
                        .map(this::version)
                        .toList(),
                dose.outcome() == Outcome.IN_ERROR);
    }

    ChildView.Wishes wishes(ChildRecord record) {
        return record.wishes()
                .map(file -> wishes(record, file))
                .orElseGet(() -> new ChildView.Wishes(
                        "", false, "", List.of(), List.of(), new ChildView.Findings(false, false, false, false)));
    }

    /** Which scheme a doctor chose; a doctor may choose while the first doses are due. */
    ChildView.SchemeChosen scheme(ChildRecord record) {
        var chosen = record.indications().reversed().stream()
                .map(indication -> new ChildView.Wish(
                        words.of("child.scheme.chosen." + indication.scheme()),
                        words.of("child.by", indication.recorded().by(), DutchTimes.day(indication.on())),
                        indication.words()))
                .toList();
        return new ChildView.SchemeChosen(chosen, access.allows(ConsentPolicy.INDICATE) && isAnInfant(record));
    }

    ChildView.Event event(AdverseEvent event) {
        var number = event.reportNumber();
        return new ChildView.Event(
                event.id().toString(),
                DutchTimes.day(event.seenOn()),
                event.seen(),
                event.serious() && event.reportedOn() == null,
                event.reportedOn() == null
                        ? ""
                        : words.of("child.event.reported", DutchTimes.day(event.reportedOn()), String.valueOf(number)));
    }

    private ChildView.Wishes wishes(ChildRecord record, ConsentFile file) {
        var consents = new ArrayList<ChildView.Wish>();
        file.consents().reversed().forEach(consent -> consents.add(wish(record, consent)));
        file.judgements().reversed().forEach(judgement -> consents.add(wish(judgement)));
        return new ChildView.Wishes(
                file.treatment().verdict().sentence(),
                file.treatment().verdict() == Verdict.MAY_BE_GIVEN,
                words.of(file.mayExchange() ? "child.exchange.yes" : "child.exchange.no"),
                consents,
                file.holds().reversed().stream().map(hold -> held(record, hold)).toList(),
                findings(record, file));
    }

    private ChildView.Findings findings(ChildRecord record, ConsentFile file) {
        return new ChildView.Findings(
                file.treatment().verdict() == Verdict.WAITS_FOR_DOCTOR,
                access.allows(ConsentPolicy.CONTRAINDICATE),
                access.allows(ConsentPolicy.CONFIRM_WISH) && isFrom12(record),
                access.allows(ConsentPolicy.DECIDE));
    }

    private boolean isFrom12(ChildRecord record) {
        return Optional.ofNullable(record.person().birthDate())
                .map(birth -> AgeBand.on(Region.today(clock), birth) == AgeBand.FROM_12)
                .orElse(false);
    }

    private boolean isAnInfant(ChildRecord record) {
        var birth = record.person().birthDate();
        return record.due().isPresent()
                && birth != null
                && birth.plusYears(YEARS_OF_FIRST_DOSES).isAfter(Region.today(clock));
    }

    private ChildView.Wish wish(ChildRecord record, Consent consent) {
        return new ChildView.Wish(
                words.of("child.consent." + consent.purpose() + "." + consent.decision()),
                by(record, consent.said(), consent.recorded().by()),
                consent.words());
    }

    private ChildView.Wish wish(Judgement judgement) {
        return new ChildView.Wish(
                words.of("child.finding." + judgement.finding()),
                words.of("child.by", judgement.recorded().by(), DutchTimes.day(judgement.on())),
                judgement.words());
    }

    private ChildView.Held held(ChildRecord record, Hold hold) {
        var kind = hold.kind().equals(Question.EVERY_KIND) ? words.of("child.kind.all") : vaccine(hold.kind());
        var until = hold.until();
        var ended = until != null && !until.isAfter(Region.today(clock));
        var what = words.of("child.hold." + hold.sort(), kind)
                + (until == null ? "" : " " + words.of("child.hold.until", DutchTimes.day(until)));
        var mine = hold.sort() != HoldSort.CONTRAINDICATION || access.allows(ConsentPolicy.CONTRAINDICATE);
        return new ChildView.Held(
                hold.id().toString(),
                what,
                by(record, hold.said(), hold.recorded().by()),
                hold.words(),
                ended,
                !ended && mine);
    }

    /** Noor Kroes, die gezag heeft, telefonisch, op 1 maart 2025. Vastgelegd door Femke Jansen. */
    private String by(ChildRecord record, Said said, String recordedBy) {
        var who = Optional.ofNullable(said.by())
                .flatMap(id -> id.equals(record.person().id())
                        ? Optional.of(record.person().name().full())
                        : record.holders().stream()
                                .filter(holder -> holder.id().equals(id))
                                .map(holder -> holder.name().full())
                                .findFirst())
                .orElseGet(() -> words.of("child.said." + said.relation()));
        return words.of("child.said.by", who, words.of("child.method." + said.method()), DutchTimes.day(said.on()))
                + " "
                + words.of("child.recorded.by", recordedBy);
    }

    private List<String> notes(Dose dose) {
        return Stream.of(
                        dose.place(),
                        told("child.dose.proof", dose.detail().proof()),
                        told("child.dose.reason", dose.detail().reason()))
                .filter(Objects::nonNull)
                .filter(note -> !note.isBlank())
                .toList();
    }

    private @Nullable String told(String key, @Nullable String text) {
        return text == null ? null : words.of(key, text);
    }

    private ChildView.Version version(Dose dose) {
        return new ChildView.Version(
                words.of(
                        "child.version",
                        vaccine(dose.kind()),
                        DutchTimes.day(dose.givenOn()),
                        words.of("outcome." + dose.outcome())),
                words.of("child.by", dose.recordedBy(), DutchTimes.moment(dose.recordedAt())));
    }
}

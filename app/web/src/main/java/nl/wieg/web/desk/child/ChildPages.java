package nl.wieg.web.desk.child;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wieg.immunisation.ChildRecord;
import nl.wieg.immunisation.ChildRecords;
import nl.wieg.immunisation.doses.Dose;
import nl.wieg.immunisation.schedule.Answer;
import nl.wieg.immunisation.schedule.InvalidDose;
import nl.wieg.people.Bsn;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import org.springframework.stereotype.Component;

/** Fills the page of one child, and the card to print. */
@Component
class ChildPages {

    private final ChildRecords records;
    private final People people;
    private final ChildHeads heads;
    private final ChildWords words;

    ChildPages(ChildRecords records, People people, ChildHeads heads, ChildWords words) {
        this.records = records;
        this.people = people;
        this.heads = heads;
        this.words = words;
    }

    ChildView of(PersonId person) {
        return view(records.of(person), Optional.empty());
    }

    /** With the whole number: a deliberate act, logged as such. */
    ChildView withBsn(PersonId person) {
        var number = people.showBsn(person).map(Bsn::digits);
        return view(records.of(person), number);
    }

    /** What protects, oldest first; no number on it, since a card gets lost. */
    CardView card(PersonId person) {
        var record = records.of(person);
        var doses = record.doses().stream()
                .map(List::getLast)
                .filter(dose -> dose.outcome().protects())
                .map(dose -> words.given(List.of(dose), invalid(record)))
                .toList();
        return new CardView(heads.of(record, Optional.empty()), doses);
    }

    private ChildView view(ChildRecord record, Optional<String> bsn) {
        var due = record.due().map(Answer::items).orElse(List.of()).stream()
                .map(words::due)
                .sorted(Comparator.comparing(ChildView.Due::status))
                .toList();
        return new ChildView(
                heads.of(record, bsn),
                among(due, DueBadge::isNow),
                among(due, badge -> !badge.isNow() && badge != DueBadge.LAPSED),
                among(due, DueBadge.LAPSED::equals),
                words.scheme(record),
                doses(record),
                words.wishes(record),
                record.events().stream().map(words::event).toList());
    }

    private List<ChildView.Given> doses(ChildRecord record) {
        return record.doses().reversed().stream()
                .map((List<Dose> versions) -> words.given(versions, invalid(record)))
                .toList();
    }

    private static List<InvalidDose> invalid(ChildRecord record) {
        return record.due().map(Answer::invalid).orElse(List.of());
    }

    private static List<ChildView.Due> among(List<ChildView.Due> due, Predicate<DueBadge> wanted) {
        return due.stream().filter(item -> wanted.test(item.status())).toList();
    }
}

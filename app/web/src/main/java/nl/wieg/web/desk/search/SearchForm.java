package nl.wieg.web.desk.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.wieg.people.Bsn;
import nl.wieg.web.desk.SentDays;

/** What somebody searches by: a number, or a family name with birth date and postcode. Sent by POST alone, so that it is in no address. */
public record SearchForm(String bsn, String family, String born, String postcode) {

    static final SearchForm EMPTY = new SearchForm("", "", "", "");

    /** What was sent; a field that was not is empty. */
    static SearchForm of(Map<String, String> sent) {
        return new SearchForm(
                sent.getOrDefault("bsn", "").replaceAll("[\\s.]", ""),
                sent.getOrDefault("naam", "").strip(),
                sent.getOrDefault("geboren", "").strip(),
                sent.getOrDefault("postcode", "").replaceAll("\\s", ""));
    }

    boolean isByNumber() {
        return !bsn.isEmpty();
    }

    boolean isComplete() {
        return isByNumber() || (!family.isEmpty() && birthDate().isPresent() && !postcode.isEmpty());
    }

    Optional<Bsn> number() {
        return Bsn.of(bsn);
    }

    Optional<LocalDate> birthDate() {
        return SentDays.read(born);
    }
}

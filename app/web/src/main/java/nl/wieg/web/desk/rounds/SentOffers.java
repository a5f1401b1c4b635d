package nl.wieg.web.desk.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.rounds.Aim;
import nl.wieg.sessions.rounds.Delivery;
import nl.wieg.sessions.rounds.Offer;
import nl.wieg.sessions.rounds.Vaccine;

/** Between what a round offers and the fields of the first step. */
final class SentOffers {

    /** No vaccine on this row; a value of its own, since an empty one means that something must still be chosen. */
    static final String NONE = "geen";

    private SentOffers() {}

    static Aim aim(SentRound sent) {
        var delivery = Arrays.stream(Delivery.values())
                .filter(choice -> choice.name().equals(sent.text("wijze")))
                .findFirst()
                .orElseGet(() -> sent.wrong("wijze", "round.problem.choice", () -> Delivery.SMALL_SCALE));
        return new Aim(sent.text("naam"), read(sent), delivery);
    }

    /** The rows on which a vaccine was chosen, and what was ticked below them. */
    private static List<Offer> read(SentRound sent) {
        var rows = sent.numbered("vaccin").stream()
                .filter(row -> !sent.text("vaccin-" + row).equals(NONE))
                .map(row -> row(sent, row));
        return Stream.concat(rows, sent.all("ook").stream().map(value -> ticked(sent, value)))
                .toList();
    }

    private static Offer row(SentRound sent, int row) {
        var vaccine = vaccine(sent, "vaccin-" + row, sent.text("vaccin-" + row));
        var first = sent.whole("van-" + row);
        var last = sent.isTicked("tot-" + row) ? sent.whole("tot-" + row) : first;
        return new Offer(vaccine.kind(), vaccine.doses(), first, last, sent.isTicked("inhalen-" + row));
    }

    private static Offer ticked(SentRound sent, String value) {
        var parts = SentRound.parts(value);
        try {
            var vaccine = vaccine(sent, "ook", parts.get(0) + ":" + parts.get(1));
            return new Offer(
                    vaccine.kind(),
                    vaccine.doses(),
                    Integer.parseInt(parts.get(2)),
                    Integer.parseInt(parts.get(3)),
                    true);
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            return sent.wrong("ook", "round.problem.choice", () -> new Offer("", new TreeSet<>(), 0, 0, true));
        }
    }

    private static Vaccine vaccine(SentRound sent, String field, String value) {
        var parts = SentRound.parts(value);
        try {
            return new Vaccine(parts.get(0), doses(parts.get(1)));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            return sent.wrong(field, "round.problem.choice", () -> new Vaccine("", new TreeSet<>()));
        }
    }

    private static SortedSet<Integer> doses(String written) {
        return Arrays.stream(written.split(",")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** HPV:1,2 */
    static String value(String kind, SortedSet<Integer> doses) {
        return kind + ":" + doses.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** HPV:1,2:2008:2015 */
    static String value(Offer offer) {
        return value(offer.kind(), offer.doses()) + ":" + offer.firstYear() + ":" + offer.lastYear();
    }
}

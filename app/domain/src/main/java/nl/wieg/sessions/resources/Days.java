package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wieg.shared.WrongInput;

/**
 * Some days in a row.
 *
 * @param last included
 */
public record Days(LocalDate first, LocalDate last) {

    /** The last day of what has no end yet. */
    public static final LocalDate NO_END = LocalDate.of(2099, 12, 31);

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int MOST = 200;

    /** From a day on, without an end yet. */
    public static Days from(LocalDate first) {
        return new Days(first, NO_END);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    public boolean isOpenEnded() {
        return last.equals(NO_END);
    }

    /** Each of them, in order. */
    public Stream<LocalDate> stream() {
        return first.datesUntil(last.plusDays(1));
    }

    /** Whether it is a day that can be kept. */
    static boolean canBe(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(NO_END);
    }

    /** @throws WrongInput about {@code until} for what cannot be */
    void check() {
        if (last.isBefore(first)) {
            throw new WrongInput("until", "De laatste dag ligt voor de eerste dag.");
        }
        if (!canBe(first) || !canBe(last)) {
            throw new WrongInput("from", "Kies dagen van 2000 tot en met 2099.");
        }
    }

    /** @throws WrongInput with the sentence when two share a day, and for more than anybody keeps */
    static <T> void checkApart(List<T> all, Function<T, Days> days, String otherwise) {
        if (all.size() > MOST) {
            throw new WrongInput("from", "Er kunnen ten hoogste " + MOST + " regels staan.");
        }
        var inOrder =
                all.stream().map(days).sorted(Comparator.comparing(Days::first)).toList();
        for (var i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).overlaps(inOrder.get(i))) {
                throw new WrongInput("from", otherwise);
            }
        }
    }
}

package nl.wieg.immunisation.naive;

import static nl.wieg.immunisation.naive.NaiveDates.atAge;
import static nl.wieg.immunisation.naive.NaiveDates.calendarYear;
import static nl.wieg.immunisation.naive.NaiveDates.isCalendarYear;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Possible cases that seek the edges of the page; the same seed and tables give the same case. */
public final class RandomCases {

    private static final int FIRST_BIRTH_YEAR = 1999;
    private static final int LAST_BIRTH_YEAR = 2026;
    private static final int YEARS_OF_ASKING = 20;
    private static final List<MonthDay> BIRTHDAYS_ON_AN_EDGE = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 31),
            MonthDay.of(2, 28),
            MonthDay.of(2, 29),
            MonthDay.of(3, 1),
            MonthDay.of(3, 31),
            MonthDay.of(4, 1),
            MonthDay.of(5, 31),
            MonthDay.of(7, 31),
            MonthDay.of(8, 31),
            MonthDay.of(9, 1),
            MonthDay.of(9, 30),
            MonthDay.of(10, 1),
            MonthDay.of(10, 31),
            MonthDay.of(11, 30),
            MonthDay.of(12, 31));

    private final NaiveTables tables;
    private final SplittableRandom random;
    private final String id;
    private final LocalDate birth;
    private final List<String> kinds;
    private final List<NaiveDose> doses = new ArrayList<>();

    private RandomCases(long seed, NaiveTables tables) {
        this.tables = tables;
        this.random = new SplittableRandom(seed);
        this.id = "seed-" + seed;
        this.kinds = List.copyOf(tables.kinds());
        this.birth = aBirthDate();
    }

    public static NaiveCase of(long seed, NaiveTables tables) {
        return new RandomCases(seed, tables).aCase();
    }

    private NaiveCase aCase() {
        boolean adapted = oneIn(4);
        followTheSchedule(adapted);
        disturbTheDoses();
        var asOf = aMomentOfAsking();
        doses.removeIf(dose -> dose.date().isBefore(birth) || dose.date().isAfter(asOf));
        if (oneIn(3)) {
            shuffle(doses);
        } else if (!oneIn(6)) {
            doses.sort((one, other) -> one.date().compareTo(other.date()));
        }
        return new NaiveCase(
                id, asOf, birth, adapted, List.copyOf(doses), someKinds(4), someKinds(6), someDeferrals(asOf));
    }

    // The child

    private LocalDate aBirthDate() {
        int year = random.nextInt(FIRST_BIRTH_YEAR, LAST_BIRTH_YEAR + 1);
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                LocalDate.ofYearDay(year, random.nextInt(1, Year.of(year).length() + 1));
            case 2, 3 -> aBirthdayOnAnEdge(year);
            // RSV knows only the youngest
            case 4 -> aBirthdayOnAnEdge(random.nextInt(LAST_BIRTH_YEAR - 1, LAST_BIRTH_YEAR + 1));
            default -> one(birthDatesOnAnEdgeOfTheTables()).plusDays(aDayBeforeOnOrAfter());
        };
    }

    private LocalDate aBirthdayOnAnEdge(int year) {
        var birthday = one(BIRTHDAYS_ON_AN_EDGE);
        boolean isLeapDay = birthday.equals(MonthDay.of(2, 29));
        // one year in four has the day, so the day looks for such a year
        return birthday.atYear(isLeapDay ? Math.max(2000, year / 4 * 4) : year);
    }

    private List<LocalDate> birthDatesOnAnEdgeOfTheTables() {
        var dates = new ArrayList<LocalDate>();
        for (var row : tables.schedule()) {
            if (!row.cohortFrom().isEmpty()) {
                dates.add(LocalDate.of(Integer.parseInt(row.cohortFrom()), 1, 1));
            }
            if (!row.cohortTo().isEmpty()) {
                dates.add(LocalDate.of(Integer.parseInt(row.cohortTo()), 12, 31));
            }
            if (!row.bornFrom().isEmpty()) {
                dates.add(LocalDate.parse(row.bornFrom()));
            }
        }
        for (var equivalence : tables.equivalences()) {
            if (!equivalence.bornBefore().isEmpty()) {
                dates.add(LocalDate.parse(equivalence.bornBefore()));
            }
        }
        return dates;
    }

    // The history

    private void followTheSchedule(boolean adapted) {
        for (var row : tables.schedule()) {
            boolean isOfferedToIt = row.fitsBirth(birth) && (row.dose() > 0 || adapted);
            if (isOfferedToIt ? !oneIn(5) : oneIn(25)) {
                var last = lastOf(row.kind());
                var date = oneIn(2) ? aUsualDate(row, last) : aDateOnAnEdge(row, last);
                doses.add(new NaiveDose(aProductFor(row), date));
            }
        }
    }

    private LocalDate aUsualDate(NaiveRow row, Optional<LocalDate> last) {
        var date = usual(row, last);
        if (last.isPresent() && date.isBefore(last.get().plusDays(interval(row)))) {
            date = last.get().plusDays(interval(row));
        }
        return date.plusDays(random.nextInt(25));
    }

    private LocalDate aDateOnAnEdge(NaiveRow row, Optional<LocalDate> last) {
        var edges = new ArrayList<>(agesOf(row));
        // too soon after the dose before it is the edge that real histories hit most
        last.ifPresent(date -> edges.addAll(Collections.nCopies(4, date.plusDays(interval(row)))));
        edges.addAll(Collections.nCopies(3, atAge(birth, row.minimumAge())));
        return one(edges).plusDays(aDayBeforeOnOrAfter());
    }

    private Optional<LocalDate> lastOf(String kind) {
        return doses.stream()
                .filter(dose -> dose.kind().equals(kind) || countsFor(dose.kind(), kind))
                .map(NaiveDose::date)
                .max(LocalDate::compareTo);
    }

    private boolean countsFor(String product, String kind) {
        return tables.equivalences().stream()
                .anyMatch(equivalence -> equivalence.given().equals(product)
                        && equivalence.fills().equals(kind));
    }

    private String aProductFor(NaiveRow row) {
        var olderProducts =
                kinds.stream().filter(product -> countsFor(product, row.kind())).toList();
        return olderProducts.isEmpty() || !oneIn(3) ? row.kind() : one(olderProducts);
    }

    private void disturbTheDoses() {
        while (oneIn(2)) {
            if (doses.isEmpty() || oneIn(4)) {
                doses.add(new NaiveDose(one(kinds), birth.plusDays(random.nextInt(365 * 18))));
                continue;
            }
            var dose = one(doses);
            switch (random.nextInt(4)) {
                case 0 -> doses.add(dose);
                case 1 -> doses.add(new NaiveDose(one(kinds), dose.date()));
                case 2 -> doses.add(new NaiveDose(dose.kind(), dose.date().plusDays(random.nextInt(1, 400))));
                default -> {
                    doses.remove(dose);
                    doses.add(new NaiveDose(dose.kind(), dose.date().plusDays(random.nextInt(-90, 90))));
                }
            }
        }
    }

    // The day of asking

    private LocalDate aMomentOfAsking() {
        if (oneIn(12)) {
            return birth.plusDays(random.nextInt(3));
        }
        if (oneIn(8)) {
            return birth.plusDays(random.nextInt(365 * YEARS_OF_ASKING));
        }
        var moments = new ArrayList<LocalDate>();
        if (doses.isEmpty() || oneIn(2)) {
            moments.addAll(momentsOfAKind());
        } else {
            moments.addAll(momentsAfter(one(doses)));
        }
        moments.removeIf(moment -> moment.isBefore(birth.plusDays(1)) || moment.isAfter(theLastMomentOfAsking()));
        return moments.isEmpty() ? birth.plusYears(1) : one(moments).plusDays(aDayBeforeOnOrAfter());
    }

    private List<LocalDate> momentsOfAKind() {
        var rows =
                tables.schedule().stream().filter(row -> row.fitsBirth(birth)).toList();
        // the first of the schedule has the shortest time, so it is asked for more often
        var kind = oneIn(4) ? rows.getFirst().kind() : one(rows).kind();
        return rows.stream()
                .filter(row -> row.kind().equals(kind))
                .flatMap(row -> agesOf(row).stream())
                .toList();
    }

    private LocalDate theLastMomentOfAsking() {
        return birth.plusYears(YEARS_OF_ASKING);
    }

    private List<LocalDate> momentsAfter(NaiveDose dose) {
        var moments = new ArrayList<>(List.of(dose.date(), dose.date().plusMonths(6)));
        for (var row : tables.schedule()) {
            if (row.fitsBirth(birth) && (row.kind().equals(dose.kind()) || countsFor(dose.kind(), row.kind()))) {
                moments.add(dose.date().plusDays(interval(row)));
            }
        }
        return moments;
    }

    // What the table says of a row, as dates of this child

    private List<LocalDate> agesOf(NaiveRow row) {
        var dates = new ArrayList<>(List.of(atAge(birth, row.minimumAge()), usual(row, Optional.empty())));
        if (row.recommended().equals("regel:rsv")) {
            dates.add(birth.plusDays(14));
            dates.add(LocalDate.of(birth.getYear(), 10, 31));
        }
        if (isCalendarYear(row.lateAfter())) {
            dates.add(LocalDate.of(calendarYear(birth, row.lateAfter()), 12, 31));
        } else if (!row.lateAfter().isEmpty()) {
            dates.add(atAge(birth, row.lateAfter()));
        }
        if (!row.lapses().isEmpty()) {
            dates.add(atAge(birth, row.lapses()));
        }
        return dates;
    }

    private LocalDate usual(NaiveRow row, Optional<LocalDate> last) {
        var cell = row.recommended();
        if (isCalendarYear(cell)) {
            return LocalDate.of(calendarYear(birth, cell), 1, 1);
        }
        return switch (cell) {
            case "regel:rsv" -> LocalDate.of(birth.getYear(), 9, 1);
            case "inhaal" -> LocalDate.of(2025, 1, 1);
            case "vorige+6m" -> last.orElse(atAge(birth, row.minimumAge())).plusMonths(6);
            default -> atAge(birth, cell);
        };
    }

    private int interval(NaiveRow row) {
        return row.minimumInterval().isEmpty() ? 28 : Integer.parseInt(row.minimumInterval());
    }

    // The wishes

    private Set<String> someKinds(int rarity) {
        var some = new TreeSet<String>();
        if (!oneIn(rarity)) {
            return some;
        }
        if (oneIn(4)) {
            some.add("*");
        }
        while (some.isEmpty() || oneIn(2)) {
            some.add(one(kinds));
        }
        return some;
    }

    private List<NaiveDeferral> someDeferrals(LocalDate asOf) {
        var deferrals = new ArrayList<NaiveDeferral>();
        while (oneIn(3)) {
            var until = oneIn(4) ? asOf.plusDays(random.nextInt(-200, 200)) : asOf.plusDays(aDayBeforeOnOrAfter());
            deferrals.add(new NaiveDeferral(oneIn(3) ? "*" : one(kinds), until));
        }
        return List.copyOf(deferrals);
    }

    // The dice

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private int aDayBeforeOnOrAfter() {
        return random.nextInt(-1, 2);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> void shuffle(List<T> list) {
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, random.nextInt(last + 1));
        }
    }
}

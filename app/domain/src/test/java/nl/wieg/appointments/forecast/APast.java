package nl.wieg.appointments.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.shared.MunicipalityCode;

/** Sessions that were held: for HPV, on Mondays, 40 places of which 30 booked, 32 expected. */
final class APast {

    static final MunicipalityCode EMMEN = new MunicipalityCode("GM0114");
    static final MunicipalityCode ASSEN = new MunicipalityCode("GM0106");
    static final LocalDate LAST_YEAR = LocalDate.of(2025, 10, 6);
    static final LocalDate YEAR_BEFORE = LocalDate.of(2024, 10, 7);

    private static final Set<OfferedKind> HPV = Set.of(new OfferedKind("HPV", false));

    private APast() {}

    static SessionFacts at(MunicipalityCode home, PartOfDay part, LocalDate day) {
        return new SessionFacts(new DayPart(day, part), home, false, 0, HPV, OptionalInt.empty());
    }

    static SessionFacts inHoliday(SessionFacts facts) {
        return new SessionFacts(
                facts.when(), facts.municipality(), true, facts.week(), facts.kinds(), facts.leadDays());
    }

    /** So many of them, in each of which so many of the 30 who booked stayed away. */
    static List<PastSession> sessions(int count, SessionFacts facts, int missed) {
        return sessions(count, facts, new Attendance(30, 30 - missed, 0));
    }

    static List<PastSession> sessions(int count, SessionFacts facts, Attendance attendance) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PastSession(id(facts, i), facts, 40, 32, attendance))
                .toList();
    }

    private static UUID id(SessionFacts facts, int number) {
        return new UUID(facts.hashCode(), number);
    }
}

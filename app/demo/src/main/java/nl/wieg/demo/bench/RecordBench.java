package nl.wieg.demo.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.ChildRecord;
import nl.wieg.immunisation.ChildRecords;
import nl.wieg.immunisation.doses.DoseBefore;
import nl.wieg.immunisation.doses.DosesBefore;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The record of a child with forty doses against that of a child with one: how many statements, and how long. */
final class RecordBench {

    private static final MunicipalityCode SOMEWHERE = new MunicipalityCode("GM1699");
    private static final LocalDate BORN = LocalDate.of(2014, 5, 2);
    private static final int ONE = 1;
    private static final int FORTY = 40;

    private final BenchContext context;

    private RecordBench(BenchContext context) {
        this.context = context;
    }

    static Map<String, Object> measure(Path binaries, int pairs) throws Exception {
        try (var context = BenchContext.start(binaries, 256)) {
            return Actor.system("bench").call(() -> new RecordBench(context).run(pairs));
        }
    }

    private Map<String, Object> run(int pairs) throws Exception {
        var one = child(ONE);
        var forty = child(FORTY);
        var isWhole = read(one).doses().size() == ONE && read(forty).doses().size() == FORTY;
        var ofOne = statements(one);
        var ofForty = statements(forty);
        var measured = Pairs.of(pairs, () -> read(forty), () -> read(one));
        var result = new LinkedHashMap<String, Object>();
        result.put("statementsForOneDose", ofOne);
        result.put("statementsForFortyDoses", ofForty);
        result.put("fortySeconds", measured.oursMedian());
        result.put("oneSeconds", measured.bareMedian());
        result.put("ratio", measured.ratio());
        result.put("sameNumbers", isWhole && ofOne == ofForty);
        return result;
    }

    private PersonId child(int doses) {
        var child = context.bean(People.class)
                .admit(List.of(new NewPerson(
                        null, new Identity(new PersonName("Mila", "", "Kroes"), null), BORN, SOMEWHERE, "nl", false)))
                .getFirst();
        context.bean(DosesBefore.class)
                .takeOver(IntStream.range(0, doses)
                        .mapToObj(day -> new DoseBefore(
                                child,
                                "HPV",
                                LocalDate.of(2025, 3, 1).plusDays(day),
                                "HPV1A",
                                SOMEWHERE,
                                "RVP",
                                "GROEP"))
                        .toList());
        return child;
    }

    private ChildRecord read(PersonId child) {
        return context.bean(ChildRecords.class).of(child);
    }

    private long statements(PersonId child) {
        return Objects.requireNonNull(context.bean(TransactionTemplate.class).execute(status -> {
            var before = said();
            read(child);
            return said() - before;
        }));
    }

    /** What this connection asked of the database up to now. */
    private long said() {
        return context.bean(JdbcTemplate.class)
                .query("SHOW SESSION STATUS LIKE 'Questions'", (row, i) -> row.getLong(2))
                .getFirst();
    }
}

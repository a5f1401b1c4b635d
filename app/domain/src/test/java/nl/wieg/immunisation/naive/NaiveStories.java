package nl.wieg.immunisation.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A child as a story: {@code bornOn("2016-05-02").given("BMR", "2017-07-02").askedOn("2026-09-01")}. */
final class NaiveStories {

    private final LocalDate birthDate;
    private final List<NaiveDose> doses = new ArrayList<>();
    private final Set<String> objections = new HashSet<>();
    private final Set<String> contraindications = new HashSet<>();
    private final List<NaiveDeferral> deferrals = new ArrayList<>();
    private NaiveTables tables = theTables();
    private boolean adapted;

    private NaiveStories(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    static NaiveStories bornOn(String birthDate) {
        return new NaiveStories(LocalDate.parse(birthDate));
    }

    static NaiveTables theTables() {
        return NaiveTables.of(text("rvp-schedule.csv"), text("equivalences.csv"));
    }

    NaiveStories inTheAdaptedScheme() {
        adapted = true;
        return this;
    }

    NaiveStories underTheTables(NaiveTables others) {
        tables = others;
        return this;
    }

    NaiveStories given(String kind, String... dates) {
        for (var date : dates) {
            doses.add(new NaiveDose(kind, LocalDate.parse(date)));
        }
        return this;
    }

    NaiveStories objectsTo(String kind) {
        objections.add(kind);
        return this;
    }

    NaiveStories mayNotHave(String kind) {
        contraindications.add(kind);
        return this;
    }

    NaiveStories deferred(String kind, String until) {
        deferrals.add(new NaiveDeferral(kind, LocalDate.parse(until)));
        return this;
    }

    NaiveAnswer askedOn(String asOf) {
        return NaiveDue.answer(
                tables,
                new NaiveCase(
                        "story",
                        LocalDate.parse(asOf),
                        birthDate,
                        adapted,
                        doses,
                        objections,
                        contraindications,
                        deferrals));
    }

    static String text(String name) {
        try (var stream = Objects.requireNonNull(NaiveStories.class.getResourceAsStream("/naive/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

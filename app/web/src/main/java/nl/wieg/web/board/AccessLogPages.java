package nl.wieg.web.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.access.AccessLine;
import nl.wieg.access.AccessLogFilter;
import nl.wieg.access.AccessLogs;
import nl.wieg.access.AccessOutcome;
import nl.wieg.access.Staff;
import nl.wieg.access.StaffName;
import nl.wieg.web.page.Addresses;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Paging;
import nl.wieg.web.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the page of the access log. */
@Component
class AccessLogPages {

    private static final int SIZE = 50;
    private static final Character[] KINDS = {'C', 'R', 'U', 'D', 'E'};

    private final AccessLogs logs;
    private final Staff staff;
    private final AccessSubjects subjects;
    private final Words words;

    AccessLogPages(AccessLogs logs, Staff staff, AccessSubjects subjects, Words words) {
        this.logs = logs;
        this.staff = staff;
        this.subjects = subjects;
        this.words = words;
    }

    /** The lines that fit the question, the newest first. */
    AccessLogView list(Question question) {
        var kind = words.chosen(KINDS, AccessLogPages::key, question.action);
        var badge = words.chosen(AccessBadge.values(), AccessLogPages::key, question.outcome);
        var from = day(question.from);
        var until = day(question.until);
        var index = Paging.index(question.page);
        var found =
                logs.page(new AccessLogFilter(account(question.who), from, until, kind, outcome(badge)), index, SIZE);
        var people = staff.names();
        var accounts = people.stream().collect(Collectors.toMap(StaffName::subject, Function.identity()));
        return new AccessLogView(
                found.lines().stream().map(line -> line(line, accounts)).toList(),
                staffOptions(people, question.who),
                Objects.toString(from, ""),
                Objects.toString(until, ""),
                words.options("access.all", KINDS, AccessLogPages::key, kind),
                words.options("access.all", AccessBadge.values(), AccessLogPages::key, badge),
                Paging.of(index, SIZE, found.total(), question.address()));
    }

    private List<Option> staffOptions(List<StaffName> people, String who) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.of("access.everybody"), who.isEmpty()));
        people.forEach(person -> options.add(new Option(
                person.id().toString(), person.name(), person.id().toString().equals(who))));
        return options;
    }

    private AccessLogView.Line line(AccessLine line, Map<String, StaffName> accounts) {
        return new AccessLogView.Line(
                line.happenedAt(),
                line.userName().isEmpty() ? AccessSubjects.name(line.userId(), accounts) : line.userName(),
                words.roles(line.roles()),
                line.action(),
                subjects.of(line, accounts),
                words.of("purpose." + line.purpose()),
                AccessBadge.of(line.outcome()));
    }

    private static @Nullable AccessOutcome outcome(@Nullable AccessBadge badge) {
        return badge == null ? null : badge.outcome();
    }

    /** What is no account asks for everybody. */
    private static @Nullable UUID account(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What is no day asks for no day. */
    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String key(Character kind) {
        return "access.kind." + kind;
    }

    private static String key(AccessBadge badge) {
        return "access." + badge;
    }

    /** What the privacy officer asked, as the form has it; empty asks for all. */
    record Question(String who, String from, String until, String action, String outcome, int page) {

        String address() {
            return Addresses.list(
                    "/inzage", "wie", who, "van", from, "tot", until, "handeling", action, "uitkomst", outcome);
        }
    }
}

package nl.wieg.web.board;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessLine;
import nl.wieg.access.AccessPolicy;
import nl.wieg.access.Policy;
import nl.wieg.access.StaffName;
import nl.wieg.intake.IntakePolicy;
import nl.wieg.intake.Source;
import nl.wieg.intake.Sources;
import nl.wieg.keyfigures.KeyFigurePolicy;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Puts into words what a line of the access log was about; leads to its page if it has one and the reader may open it. */
@Component
class AccessSubjects {

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{4}([0-9a-f]{8})");

    private final Sources sources;
    private final FigureCards cards;
    private final Access access;
    private final Words words;

    AccessSubjects(Sources sources, FigureCards cards, Access access, Words words) {
        this.sources = sources;
        this.cards = cards;
        this.access = access;
        this.words = words;
    }

    /**
     * The subject of a line.
     *
     * @param accounts by subject
     */
    AccessLogView.Subject of(AccessLine line, Map<String, StaffName> accounts) {
        var id = line.objectId();
        return switch (line.objectType()) {
            case "jaar" -> linked("/jaar/" + id, KeyFigurePolicy.READ_FIGURES, text("jaar", id));
            case "cijfer" -> figure(id);
            case "tellingen" -> linked("/tellingen", KeyFigurePolicy.READ_RUNS, text("tellingen"));
            case "leveringen" -> deliveries(id);
            case "levering" ->
                linked("/leveringen/" + id, IntakePolicy.READ_DELIVERIES, text("levering", shortNumber(id)));
            case "quarantainelijst" ->
                linked("/quarantaine", IntakePolicy.READ_QUARANTINE, text("quarantainelijst", pageNumber(id)));
            case "quarantaine", "quarantaineregel" ->
                linked("/quarantaine/" + id, IntakePolicy.READ_QUARANTINE, text("quarantaine", shortNumber(id)));
            case "records" -> plain(text("records", sourceName(id.replaceFirst(" .*", "")), pageNumber(id)));
            case "aantal" -> plain(text("aantal", sourceName(id.replaceFirst(".* ", ""))));
            case "bron" -> plain(text("bron", sourceName(id)));
            case "account" -> account(id, accounts);
            case "alarmen" -> linked("/alarmen", AccessPolicy.READ_ALARMS, text("alarmen"));
            case "alarm" -> linked("/alarmen#alarm-" + id, AccessPolicy.READ_ALARMS, text("alarm", shortNumber(id)));
            case "persoon" -> person(line);
            case "inzagelijst" -> looks(id, "inzagelijst");
            case "inzage" -> plain(text("inzage", searchedBy(line.searchedBy())));
            default -> other(line.objectType(), id);
        };
    }

    /** The name of who has or had an account, or else what the provider calls them. */
    static String name(String subject, Map<String, StaffName> accounts) {
        var account = accounts.get(subject);
        return account == null ? subject : account.name();
    }

    private AccessLogView.Subject account(String subject, Map<String, StaffName> accounts) {
        var text = text("account", name(subject, accounts));
        var account = accounts.get(subject);
        return account == null ? plain(text) : linked("/inzage?wie=" + account.id(), AccessPolicy.READ_LOG, text);
    }

    private AccessLogView.Subject person(AccessLine line) {
        return line.searchedBy().isEmpty()
                ? looks(line.objectId(), "persoon")
                : plain(text("persoon.zoeken", line.searchedBy()));
    }

    /** Who looked at one person: what the log says of them, never the record itself. A merge is about two. */
    private AccessLogView.Subject looks(String id, String type) {
        var ids = id.split(" ", -1);
        return ids.length == 2
                ? plain(text("persoon.samen", shortNumber(ids[0]), shortNumber(ids[1])))
                : linked("/kind/" + id + "/inzage", AccessPolicy.READ_LOOKS, text(type, shortNumber(id)));
    }

    private AccessLogView.Subject figure(String id) {
        var space = id.indexOf(' ');
        var code = id.substring(space + 1);
        var word = cards.word(code, code);
        if (space < 0) {
            return plain(text("cijfer", word));
        }
        var year = id.substring(0, space);
        return linked(
                "/jaar/" + year + "/cijfer/" + code, KeyFigurePolicy.READ_FIGURES, text("cijfer", word + " " + year));
    }

    private AccessLogView.Subject deliveries(String source) {
        return source.isEmpty()
                ? linked("/leveringen", IntakePolicy.READ_DELIVERIES, text("leveringen"))
                : linked(
                        "/leveringen?bron=" + source,
                        IntakePolicy.READ_DELIVERIES,
                        text("leveringen.bron", sourceName(source)));
    }

    /** What is named by its kind, and by a number or a word where it has one. */
    private AccessLogView.Subject other(String type, String id) {
        var kind = words.find("access.object." + type).orElse(type);
        return plain((kind + " " + shortNumber(id)).strip());
    }

    private AccessLogView.Subject linked(String address, Policy policy, String text) {
        return new AccessLogView.Subject(text, access.allows(policy) ? address : "");
    }

    private static AccessLogView.Subject plain(String text) {
        return new AccessLogView.Subject(text, "");
    }

    private String text(String type, String... values) {
        return words.of("access.object." + type, values);
    }

    private String searchedBy(String fields) {
        return Arrays.stream(fields.split(" ", -1))
                .map(field -> words.find("access.field." + field).orElse(field))
                .collect(Collectors.joining(", "));
    }

    private String sourceName(String code) {
        return sources.all().stream()
                .filter(source -> source.code().equals(code))
                .map(Source::name)
                .findFirst()
                .orElse(code);
    }

    /** The log counts pages from 0. */
    private static String pageNumber(String id) {
        return Integer.toString(Integer.parseInt(id.replaceFirst(".*p", "")) + 1);
    }

    /** The end of a long number: its beginning is the time, which neighbours share. */
    private static String shortNumber(String id) {
        var parts = LONG_NUMBER.matcher(id);
        return parts.matches() ? parts.group(2) : id;
    }
}

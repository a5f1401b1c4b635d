package nl.wieg.demo.oracle;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The table of figures in the description of the feeds, row by row, for one year. */
record Figures(int year, Map<String, SourceIntake> intakes) {

    private static final List<String> GROUP_PROGRAMME = List.of("RVP", "HPV18PLUS");
    private static final List<String> INSPECTED = List.of("KDV", "BSO", "GOB");

    List<Figure> all() {
        return List.of(
                counted("rvp-vaccinaties", "doses", "doses", Figures::isGroupProgrammeDose),
                counted("covid-vaccinaties", "doses", "covid", dose -> true),
                counted("milieuadviezen", "advices", "milieu", advice -> true),
                counted("meldingen-infectieziekten", "reports", "osiris", report -> true),
                counted("inspecties-kinderopvang", "inspections", "gir", Figures::isInspection),
                stock(),
                counted("meldingen-veilig-thuis", "reports", "veilig-thuis", line -> has(line, "type", "M")),
                counted("adviezen-veilig-thuis", "answers", "veilig-thuis", Figures::isAnswered),
                money("basisfinanciering", Figures::basic),
                money("additionele-financiering", Figures::additional),
                money("budget", entry -> basic(entry).add(additional(entry))),
                money("jaarresultaat", Figures::result),
                satisfaction(),
                Figure.missing("twijfelspreekuren", "count"),
                Figure.missing("twijfel-naar-vaccinatie", "percent"),
                Figure.missing("kleinschalig-sessies", "count"),
                counted("kleinschalig-vaccinaties", "count", "doses", dose -> has(dose, "setting", "KLEINSCHALIG")),
                Figure.missing("kansrijke-start-trajecten", "count"));
    }

    private Figure counted(String code, String unit, String source, Predicate<FeedRecord> rule) {
        return figure(code, unit, source, rule, records -> Optional.of(BigDecimal.valueOf(records.size())));
    }

    /** A stock of 31 December; without a snapshot of that day it is missing, whatever November said. */
    private Figure stock() {
        String day = year + "-12-31";
        Predicate<FeedRecord> onTheDay = row -> has(row, "peildatum", day);
        if (records("jgz", onTheDay).isEmpty()) {
            return Figure.missing("kinderen-in-zorg", "children");
        }
        return figure(
                "kinderen-in-zorg", "children", "jgz", onTheDay, rows -> Optional.of(sum(rows, Figures::children)));
    }

    private Figure money(String code, Function<FeedRecord, BigDecimal> share) {
        if (!intake("financien").isDelivered()) {
            return Figure.missing(code, "euro");
        }
        BigDecimal sum = sum(records("financien", entry -> true), share).setScale(2, RoundingMode.UNNECESSARY);
        return new Figure(code, "euro", Optional.of(sum), Optional.empty(), Map.of());
    }

    private Figure satisfaction() {
        Figure share = figure("kleinschalig-waardering", "percent", "tevredenheid", answer -> true, Figures::percent);
        if (!intake("tevredenheid").isDelivered()) {
            return share;
        }
        int answers = records("tevredenheid", answer -> true).size();
        return new Figure(share.code(), share.unit(), share.value(), Optional.of(answers), share.perMunicipality());
    }

    private Figure figure(
            String code,
            String unit,
            String source,
            Predicate<FeedRecord> rule,
            Function<List<FeedRecord>, Optional<BigDecimal>> measure) {
        if (!intake(source).isDelivered()) {
            return Figure.missing(code, unit);
        }
        Map<String, Optional<BigDecimal>> split = new LinkedHashMap<>();
        for (String municipality : Reference.MUNICIPALITIES) {
            List<FeedRecord> there =
                    records(source, rule.and(one -> one.municipality().equals(municipality)));
            split.put(municipality, measure.apply(there));
        }
        return new Figure(code, unit, measure.apply(records(source, rule)), Optional.empty(), split);
    }

    /** The winning records of the year that did not lapse and that the rule counts. */
    private List<FeedRecord> records(String source, Predicate<FeedRecord> rule) {
        return intake(source).winners().stream()
                .filter(record -> !record.lapsed() && record.year() == year)
                .filter(rule)
                .toList();
    }

    private SourceIntake intake(String source) {
        return intakes.getOrDefault(source, new SourceIntake());
    }

    private static boolean isGroupProgrammeDose(FeedRecord dose) {
        return GROUP_PROGRAMME.contains(dose.content().get("programma")) && !has(dose, "setting", "CB_0_4");
    }

    private static boolean isInspection(FeedRecord inspection) {
        return has(inspection, "status", "afgerond")
                && INSPECTED.contains(inspection.content().get("soort"));
    }

    private static boolean isAnswered(FeedRecord line) {
        return has(line, "type", "A") && has(line, "status", "AF");
    }

    private static BigDecimal basic(FeedRecord entry) {
        return has(entry, "financiering", "basis") ? amount(entry) : ZERO;
    }

    private static BigDecimal additional(FeedRecord entry) {
        return has(entry, "financiering", "additioneel") ? amount(entry) : ZERO;
    }

    private static BigDecimal result(FeedRecord entry) {
        return has(entry, "soort", "lasten") ? amount(entry).negate() : amount(entry);
    }

    private static BigDecimal amount(FeedRecord entry) {
        return new BigDecimal(entry.content().get("bedrag"));
    }

    private static BigDecimal children(FeedRecord row) {
        return new BigDecimal(row.content().get("aantal"));
    }

    private static Optional<BigDecimal> percent(List<FeedRecord> answers) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        long pleased = answers.stream()
                .filter(answer -> Integer.parseInt(answer.content().get("cijfer")) >= 8)
                .count();
        return Optional.of(
                BigDecimal.valueOf(100 * pleased).divide(BigDecimal.valueOf(answers.size()), 1, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(List<FeedRecord> records, Function<FeedRecord, BigDecimal> share) {
        return records.stream().map(share).reduce(ZERO, BigDecimal::add);
    }

    private static boolean has(FeedRecord record, String field, String text) {
        return record.content().get(field).equals(text);
    }
}

package nl.wieg.demo.simulators;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wieg.demo.generator.EnvironmentCase;

/** The closed cases, and a page of a hundred of them as the ZGW Zaken API words it. */
record CasePages(List<EnvironmentCase> cases) {

    private static final int PAGE_SIZE = 100;
    private static final int LAST_PAGE = 1_000_000;
    private static final String CASE_TYPE_PATH = "/zaaktypen/1";

    /** The page asked for; of another case type there is none. */
    Map<String, Object> page(Query query, String baseUrl) {
        int number = query.request().queryParameter("page").isPresent() ? query.number("page", LAST_PAGE) : 1;
        String type = query.text("zaaktype");
        LocalDate from = query.day("einddatum__gte");
        LocalDate before = query.day("einddatum__lt");
        List<EnvironmentCase> all = cases.stream()
                .filter(each -> type.equals(MilieuSimulator.CASE_TYPE) || type.equals(baseUrl + CASE_TYPE_PATH))
                .filter(each -> !LocalDate.parse(each.endDate()).isBefore(from))
                .filter(each -> LocalDate.parse(each.endDate()).isBefore(before))
                .toList();
        String others = "%s/zaken?zaaktype=%s&einddatum__gte=%s&einddatum__lt=%s&page="
                .formatted(baseUrl, URLEncoder.encode(type, StandardCharsets.UTF_8), from, before);
        boolean more = (long) number * PAGE_SIZE < all.size();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("count", all.size());
        page.put("next", more ? others + (number + 1) : Answers.NOTHING);
        page.put("previous", number > 1 ? others + (number - 1) : Answers.NOTHING);
        page.put(
                "results",
                all.stream()
                        .skip((number - 1L) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(each -> worded(each, type, baseUrl))
                        .toList());
        return page;
    }

    private static Map<String, Object> worded(EnvironmentCase each, String type, String baseUrl) {
        Map<String, Object> worded = new LinkedHashMap<>();
        worded.put("url", baseUrl + "/zaken/" + each.uuid());
        worded.put("uuid", each.uuid());
        worded.put("identificatie", each.identification());
        worded.put("zaaktype", type);
        worded.put("startdatum", each.startDate());
        worded.put("einddatum", each.endDate());
        worded.put(
                "kenmerken",
                each.features().stream()
                        .map(feature -> Map.of("kenmerk", feature.value(), "bron", feature.source()))
                        .toList());
        worded.put("archiefnominatie", Answers.NOTHING);
        return worded;
    }
}

package nl.wieg.demo.simulators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wieg.demo.generator.CovidDose;

/** The registrations by day, and a page of them as the source words it. */
final class CovidPages {

    private static final int LARGEST_PAGE = 1000;
    private static final int LAST_PAGE = 1_000_000;

    private final TreeMap<LocalDate, List<CovidDose>> byDay;

    CovidPages(List<CovidDose> doses) {
        this.byDay = doses.stream().collect(groupingBy(CovidDose::day, TreeMap::new, toList()));
    }

    Map<String, Object> page(Query query) {
        int number = query.number("pagina", LAST_PAGE);
        int size = query.number("paginaGrootte", LARGEST_PAGE);
        List<CovidDose> all = byDay.subMap(query.day("vanaf"), query.day("tot")).values().stream()
                .flatMap(List::stream)
                .toList();
        List<Map<String, Object>> items = all.stream()
                .skip((number - 1L) * size)
                .limit(size)
                .map(CovidPages::worded)
                .toList();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("toedieningen", items);
        page.put("pagina", number);
        page.put("paginas", Math.max(1, Math.ceilDiv(all.size(), size)));
        page.put("totaal", all.size());
        return page;
    }

    private static Map<String, Object> worded(CovidDose dose) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", dose.id());
        item.put("versie", dose.version());
        item.put("toegediendOp", dose.givenAt());
        item.put("gemeentecode", dose.municipality());
        item.put("vaccin", dose.vaccine());
        item.put("ronde", dose.round());
        item.put("status", dose.status());
        return item;
    }
}

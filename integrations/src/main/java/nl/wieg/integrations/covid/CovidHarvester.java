package nl.wieg.integrations.covid;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import nl.wieg.integrations.routing.HarvestParts;
import nl.wieg.integrations.routing.HarvestedFrom;
import nl.wieg.integrations.routing.IntegrationSettings;
import nl.wieg.integrations.routing.Page;
import nl.wieg.integrations.routing.PageRequest;
import nl.wieg.integrations.routing.PageShape;
import nl.wieg.integrations.routing.PagedHarvester;
import org.springframework.stereotype.Component;

/** Fetches the covid vaccinations of a year: by day of administration in Amsterdam, 500 a page. */
@Component
@HarvestedFrom("covid")
class CovidHarvester extends PagedHarvester {

    static final PageShape SHAPE = new PageShape("toedieningen", "totaal");

    private static final String PAGE_SIZE = "500";

    private final String address;

    CovidHarvester(IntegrationSettings settings, HarvestParts parts) {
        super("covid", parts);
        this.address = settings.covid().base() + "/v1/toedieningen";
    }

    @Override
    protected PageRequest request(int year, int page) {
        var query = new LinkedHashMap<String, String>();
        query.put("vanaf", LocalDate.ofYearDay(year, 1).toString());
        query.put("tot", LocalDate.ofYearDay(year + 1, 1).toString());
        query.put("pagina", String.valueOf(page));
        query.put("paginaGrootte", PAGE_SIZE);
        return new PageRequest(address, query);
    }

    @Override
    protected PageShape shape() {
        return SHAPE;
    }

    @Override
    protected boolean isLast(Page page, int number) {
        return page.last() == null || number >= page.last();
    }
}

package nl.wieg.integrations.milieu;

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

/** Fetches the advice cases that were closed in a year, page by page until no next one is named. */
@Component
@HarvestedFrom("milieu")
class MilieuHarvester extends PagedHarvester {

    static final PageShape SHAPE = new PageShape("results", "count");

    private final String address;
    private final String zaaktype;

    MilieuHarvester(IntegrationSettings settings, HarvestParts parts) {
        super("milieu", parts);
        var peer = settings.milieu();
        this.address = peer.base() + "/zaken";
        this.zaaktype = peer.zaaktype().isBlank() ? peer.base() + "/zaaktypen/1" : peer.zaaktype();
    }

    @Override
    protected PageRequest request(int year, int page) {
        var query = new LinkedHashMap<String, String>();
        query.put("zaaktype", zaaktype);
        query.put("einddatum__gte", LocalDate.ofYearDay(year, 1).toString());
        query.put("einddatum__lt", LocalDate.ofYearDay(year + 1, 1).toString());
        query.put("page", String.valueOf(page));
        return new PageRequest(address, query);
    }

    @Override
    protected PageShape shape() {
        return SHAPE;
    }

    /** The next page is asked at the configured address: where {@code next} points, we do not go. */
    @Override
    protected boolean isLast(Page page, int number) {
        return page.next() == null;
    }
}

package nl.wieg.intake;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.NotThere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Fetching a source once more because somebody asks for it; fetching twice counts nothing twice. */
@Service
public class HarvestsAgain {

    private final Map<String, Harvester> bySource;
    private final DeliveryRepository deliveries;
    private final HarvestInBackground background;
    private final Access access;

    HarvestsAgain(
            ObjectProvider<Harvester> harvesters,
            DeliveryRepository deliveries,
            HarvestInBackground background,
            Access access) {
        this.bySource =
                harvesters.stream().collect(Collectors.toUnmodifiableMap(Harvester::source, Function.identity()));
        this.deliveries = deliveries;
        this.background = background;
        this.access = access;
    }

    /** Whether the current actor could ask for this one again. */
    public boolean isPossible(DeliverySummary delivery) {
        return delivery.coversYear() != null
                && bySource.containsKey(delivery.source())
                && access.allows(IntakePolicy.HARVEST);
    }

    /**
     * Begins to fetch the year of this harvest again, and does not wait for it.
     *
     * @throws NotThere if there is no such delivery, or if it was not fetched but sent
     */
    public void begin(DeliveryId id) {
        access.require(IntakePolicy.HARVEST, AccessObject.of("levering", id.toString()));
        var delivery = deliveries
                .findById(id.value())
                .map(Delivery::summary)
                .orElseThrow(() -> new NotThere("Er is geen levering " + id + "."));
        var harvester = bySource.get(delivery.source());
        var year = delivery.coversYear();
        if (harvester == null || year == null) {
            throw new NotThere("Er is geen bron om levering " + id + " opnieuw op te halen.");
        }
        background.harvest(harvester, year);
    }
}

package nl.wieg.appointments.forecast;

import java.util.Optional;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import org.springframework.stereotype.Service;

/** The forecast by all that is remembered now. */
@Service
public class Forecasts {

    private final PastSessionTable table;
    private final Access access;
    private volatile Optional<Fitted> newest = Optional.empty();

    Forecasts(PastSessionTable table, Access access) {
        this.table = table;
        this.access = access;
    }

    /** Fitted once for as long as no session is added to what is remembered. */
    public Forecaster current() {
        access.require(ForecastPolicy.READ, AccessObject.of("verwachting", "alle sessies"));
        var rows = table.count();
        return newest.filter(fitted -> fitted.rows == rows).orElseGet(this::fit).forecaster;
    }

    private Fitted fit() {
        var past = table.all();
        var fitted = new Fitted(past.size(), Forecaster.of(past, table.otherwise()));
        newest = Optional.of(fitted);
        return fitted;
    }

    /** Rows are added and never changed: as many are the same. */
    private record Fitted(int rows, Forecaster forecaster) {}
}

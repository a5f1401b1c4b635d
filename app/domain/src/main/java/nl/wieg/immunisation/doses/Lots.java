package nl.wieg.immunisation.doses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.UtcTimes;
import nl.wieg.shared.WrongInput;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lots that we know, from RIVM's list or entered by hand. A lot decides which product it is, whatever was typed beside it. */
@Service
public class Lots {

    private static final int LONGEST = 60;
    private static final int LONGEST_REASON = 200;
    private static final String SELECT =
            "SELECT number, product, expires_on, blocked_on, blocked_why FROM immunisation_lot";
    private static final String UPDATE = """
            UPDATE immunisation_lot SET product = :product, expires_on = :expires,
              blocked_why = COALESCE(blocked_why, :why), blocked_on = COALESCE(blocked_on, :blocked), told_by = :by, told_at = :at
            WHERE number = :number""";
    private static final String INSERT = """
            INSERT INTO immunisation_lot (number, product, expires_on, blocked_on, blocked_why, told_by, told_at)
            VALUES (:number, :product, :expires, :blocked, :why, :by, :at)""";

    private final NamedParameterJdbcTemplate jdbc;
    private final Products products;
    private final Access access;
    private final Clock clock;

    Lots(NamedParameterJdbcTemplate jdbc, Products products, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.products = products;
        this.access = access;
        this.clock = clock;
    }

    /** Takes over what a list says; a lot that is blocked stays so, from the first day and for the first reason. Bears the same list twice. */
    @Transactional
    public void take(List<Lot> listed) {
        access.require(DosePolicy.TAKE_LOTS, AccessObject.of("partijen", listed.size() + " van de lijst"));
        listed.forEach(lot -> write(lot, "RIVM"));
    }

    /**
     * Enters a lot by hand.
     *
     * @throws WrongInput if it has no number, is longer than a lot can be, or is known as another product
     */
    @Transactional
    public Lot enter(String typed, String product, LocalDate expiresOn) {
        var number = Lot.number(typed);
        var actor = access.require(DosePolicy.ENTER_LOT, AccessObject.of("partij", number));
        if (number.isEmpty() || number.length() > LONGEST) {
            throw new WrongInput("number", "Vul het nummer in zoals het op de doos staat.");
        }
        var chosen = products.find(product).orElseThrow(() -> new WrongInput("Kies een vaccin uit de lijst."));
        known(number).filter(known -> !known.product().equals(chosen)).ifPresent(known -> {
            throw new WrongInput(
                    "number",
                    "Partij " + number + " is al bekend als " + known.product().name() + ".");
        });
        var lot = new Lot(number, chosen, expiresOn, null, null);
        write(lot, actor.name());
        return lot;
    }

    /**
     * No more of this lot from today on.
     *
     * @param why 1 to 200 characters
     * @throws NotThere if we do not know it
     */
    @Transactional
    public void block(String typed, String why) {
        var number = Lot.number(typed);
        var actor = access.require(DosePolicy.BLOCK_LOT, AccessObject.of("partij", number));
        var lot = known(number).orElseThrow(() -> new NotThere("Partij " + number + " is niet bekend."));
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            throw new WrongInput(
                    "reason", "Vul in hoogstens " + LONGEST_REASON + " tekens in waarom deze partij niet meer mag.");
        }
        write(new Lot(number, lot.product(), lot.expiresOn(), Region.today(clock), why), actor.name());
    }

    /** The lot with this number, however it was typed. */
    public Optional<Lot> find(String typed) {
        access.require(DosePolicy.READ_LOTS, AccessObject.of("partij", Lot.number(typed)));
        return known(typed);
    }

    Optional<Lot> known(String typed) {
        return Optional.ofNullable(all(List.of(typed)).get(Lot.number(typed)));
    }

    /** Those that may be given today first, then by number. */
    public List<Lot> list() {
        access.require(DosePolicy.READ_LOTS, AccessObject.of("partijen", ""));
        return jdbc.query(
                SELECT + " ORDER BY blocked_on IS NOT NULL, expires_on < :today, number",
                new MapSqlParameterSource("today", Region.today(clock)),
                (row, i) -> lot(row));
    }

    /** The known ones of these, by number. */
    Map<String, Lot> all(Collection<String> typed) {
        var numbers = typed.stream().map(Lot::number).collect(Collectors.toSet());
        return numbers.isEmpty()
                ? Map.of()
                : jdbc
                        .query(
                                SELECT + " WHERE number IN (:numbers)",
                                new MapSqlParameterSource("numbers", new ArrayList<>(numbers)),
                                (row, i) -> lot(row))
                        .stream()
                        .collect(Collectors.toMap(Lot::number, Function.identity()));
    }

    private void write(Lot lot, String by) {
        var values = new MapSqlParameterSource("number", lot.number())
                .addValue("product", lot.product().code())
                .addValue("expires", lot.expiresOn())
                .addValue("blocked", lot.blockedOn())
                .addValue("why", lot.blockedWhy())
                .addValue("by", by)
                .addValue("at", UtcTimes.of(clock.instant()));
        if (jdbc.update(UPDATE, values) == 0) {
            jdbc.update(INSERT, values);
        }
    }

    private Lot lot(ResultSet row) throws SQLException {
        return new Lot(
                row.getString("number"),
                products.of(row.getString("product")),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("blocked_on", LocalDate.class),
                row.getString("blocked_why"));
    }
}

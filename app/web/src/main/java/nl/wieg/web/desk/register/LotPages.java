package nl.wieg.web.desk.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.access.Access;
import nl.wieg.immunisation.doses.DosePolicy;
import nl.wieg.immunisation.doses.Lot;
import nl.wieg.immunisation.doses.LotTrace;
import nl.wieg.immunisation.doses.LotTrace.TracedDose;
import nl.wieg.immunisation.doses.Lots;
import nl.wieg.immunisation.doses.Products;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.web.desk.register.LotsView.LotForm;
import nl.wieg.web.page.Addresses;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Paging;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Fills the pages of lots. */
@Component
class LotPages {

    private static final int SHOWN = 200;
    private static final int GROUPS = 50;

    private final Lots lots;
    private final LotTrace trace;
    private final Products products;
    private final Municipalities municipalities;
    private final Access access;
    private final Words words;
    private final Clock clock;

    LotPages(
            Lots lots,
            LotTrace trace,
            Products products,
            Municipalities municipalities,
            Access access,
            Words words,
            Clock clock) {
        this.lots = lots;
        this.trace = trace;
        this.products = products;
        this.municipalities = municipalities;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    LotsView list(String searched) {
        return list(searched, LotForm.EMPTY, List.of());
    }

    /** All lots, with what somebody filled in and why it will not do. */
    LotsView list(LotForm form, FormProblem problem) {
        return list("", form, List.of(problem));
    }

    LotView lot(String number) {
        return view(find(number));
    }

    /**
     * Who got it, page by page.
     *
     * @param page from 1
     */
    TraceView trace(String number, int page) {
        var lot = find(number);
        var traced = trace.of(number);
        var groups = groups(traced);
        var index = Paging.index(page);
        var paging = Paging.of(index, GROUPS, groups.size(), Addresses.list("/partijen/spoor", "nummer", lot.number()));
        return new TraceView(
                view(lot),
                DutchNumbers.whole(traced.size()),
                groups.stream().skip((long) index * GROUPS).limit(GROUPS).toList(),
                paging);
    }

    private LotsView list(String searched, LotForm form, List<FormProblem> problems) {
        var part = searched.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var found =
                lots.list().stream().filter(lot -> lot.number().contains(part)).toList();
        return new LotsView(
                searched,
                found.stream().limit(SHOWN).map(this::view).toList(),
                found.size() > SHOWN
                        ? words.of("lots.more", Integer.toString(SHOWN), DutchNumbers.whole(found.size()))
                        : "",
                access.allows(DosePolicy.ENTER_LOT),
                products(form.product()),
                form,
                problems);
    }

    private Lot find(String number) {
        return lots.find(number).orElseThrow(() -> new NotThere("Partij " + number + " is niet bekend."));
    }

    private List<Option> products(String chosen) {
        return Stream.concat(
                        Stream.of(new Option("", words.of("lots.choose"), chosen.isEmpty())),
                        products.all().stream()
                                .map(product -> new Option(
                                        product.code(),
                                        product.name(),
                                        product.code().equals(chosen))))
                .toList();
    }

    private LotView view(Lot lot) {
        var state = state(lot);
        return new LotView(
                lot.number(),
                lot.product().name(),
                DutchTimes.day(lot.expiresOn()),
                state,
                blocked(lot),
                state != LotState.BLOCKED && access.allows(DosePolicy.BLOCK_LOT),
                access.allows(DosePolicy.TRACE_LOT));
    }

    private LotState state(Lot lot) {
        var today = Region.today(clock);
        var blockedOn = lot.blockedOn();
        if (blockedOn != null && !today.isBefore(blockedOn)) {
            return LotState.BLOCKED;
        }
        return today.isAfter(lot.expiresOn()) ? LotState.EXPIRED : LotState.USABLE;
    }

    private String blocked(Lot lot) {
        var on = lot.blockedOn();
        return on == null
                ? ""
                : words.of("lot.blocked.why", DutchTimes.day(on), Objects.requireNonNullElse(lot.blockedWhy(), ""));
    }

    private List<TraceView.Group> groups(List<TracedDose> traced) {
        var names = municipalities.all().stream()
                .collect(Collectors.toMap(home -> home.code().value(), Municipality::name));
        return traced.stream()
                .collect(Collectors.groupingBy(DayAndPlace::of, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> group(group, names))
                .toList();
    }

    private TraceView.Group group(Map.Entry<DayAndPlace, List<TracedDose>> group, Map<String, String> names) {
        var where = group.getKey();
        return new TraceView.Group(
                DutchTimes.day(where.day()),
                where.place().isEmpty() ? words.of("trace.untold") : where.place(),
                names.getOrDefault(where.municipality(), words.of("trace.elsewhere")),
                group.getValue().stream()
                        .map(dose -> Objects.requireNonNullElse(dose.performer(), words.of("trace.untold")))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")),
                group.getValue().stream().map(dose -> dose.person().toString()).toList());
    }

    private record DayAndPlace(LocalDate day, String place, String municipality) {

        static DayAndPlace of(TracedDose dose) {
            return new DayAndPlace(
                    dose.givenOn(),
                    Objects.requireNonNullElse(dose.place(), ""),
                    dose.municipality().value());
        }
    }
}

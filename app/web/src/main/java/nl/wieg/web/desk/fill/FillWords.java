package nl.wieg.web.desk.fill;

import java.util.Optional;
import nl.wieg.appointments.fill.Overbooking;
import nl.wieg.appointments.forecast.Basis;
import nl.wieg.appointments.forecast.ForecastDefault;
import nl.wieg.appointments.forecast.SessionForecast.Reason;
import nl.wieg.appointments.forecast.Trait;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.web.desk.Places;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.DutchTimes;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Puts chances into words. */
@Component
class FillWords {

    private static final double RARE = 0.001;
    private static final double OFTEN = 0.5;
    private static final double ROUNDING = 1e-9;
    private static final int EXACT_UNTIL = 20;
    private static final int CODE = 6;

    private final Words words;
    private final Places places;

    FillWords(Words words, Places places) {
        this.words = words;
        this.places = places;
    }

    /** In 1 van de 20 zulke sessies: never rarer than it is. */
    String risk(double chance, String minutes) {
        if (chance < ROUNDING) {
            return words.of("fill.risk.none", minutes);
        }
        if (chance < RARE) {
            return words.of("fill.risk.rare", minutes);
        }
        return chance > OFTEN
                ? words.of("fill.risk.often", minutes)
                : words.of("fill.risk", DutchNumbers.whole(oneOf(chance)), minutes);
    }

    private static long oneOf(double chance) {
        var oneOf = (long) Math.floor(1 / chance + ROUNDING);
        return oneOf <= EXACT_UNTIL ? oneOf : oneOf / 10 * 10;
    }

    /** Van 1.240 eerdere afspraken in Emmen op een avond kwam 8% niet. */
    String basis(Optional<Basis> seen, ForecastDefault otherwise) {
        return seen.map(this::basis)
                .orElseGet(() -> words.of("fill.basis.none", percent(otherwise.noShow()), otherwise.source()));
    }

    private String basis(Basis basis) {
        var home = basis.municipality();
        var part = basis.part();
        return words.of(
                "fill.basis",
                DutchNumbers.whole(basis.booked()),
                home == null ? words.of("fill.basis.region") : words.of("fill.basis.home", places.name(home)),
                part == null ? "" : words.of("fill.basis.part", part(part)),
                percent((double) basis.missed() / basis.booked()));
    }

    /** In een schoolvakantie blijven meer kinderen weg dan anders. */
    String reason(Reason reason) {
        return words.of(reason.factor() > 1 ? "fill.reason.more" : "fill.reason.less", trait(reason.trait()));
    }

    /** Where it is; empty when nobody knows. */
    String municipality(Optional<Place> place) {
        return place.map(known -> places.name(new MunicipalityCode(known.municipality())))
                .orElse("");
    }

    String places(int extra) {
        return switch (extra) {
            case 0 -> words.of("fill.choice.none");
            case 1 -> words.of("fill.choice.one");
            default -> words.of("fill.choice", Integer.toString(extra));
        };
    }

    /** @param now places above the capacity: others than were chosen once the session changed, or somebody kept a place */
    String said(Overbooking said, int now) {
        var sentence = words.of("fill.said", places(said.extra()), said.setBy(), DutchTimes.moment(said.setAt()));
        return now == said.extra() ? sentence : sentence + " " + words.of("fill.said.now");
    }

    String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private String trait(Trait trait) {
        var value = trait.value();
        return switch (trait.sort()) {
            case MUNICIPALITY -> words.of("fill.trait.MUNICIPALITY", places.name(new MunicipalityCode(value)));
            case PART -> words.of("fill.trait.PART", part(value));
            case PART_AT_HOME ->
                words.of(
                        "fill.trait.PART_AT_HOME",
                        places.name(new MunicipalityCode(value.substring(0, CODE))),
                        part(value.substring(CODE)));
            case WEEK -> words.of("fill.trait.WEEK", Integer.toString(Integer.parseInt(value) + 1));
            case KIND ->
                value.endsWith("+")
                        ? words.of("fill.trait.KIND.later", value.substring(0, value.length() - 1))
                        : words.of("fill.trait.KIND", value);
            case WEEKDAY, HOLIDAY, LEAD -> words.of("fill.trait." + trait.sort() + "." + value);
        };
    }

    private String part(String code) {
        return part(PartOfDay.of(code).orElseThrow());
    }

    private String part(PartOfDay part) {
        return words.of("fill.part." + part);
    }
}

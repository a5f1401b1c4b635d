package nl.wieg.immunisation.doses;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the lot of a dose says: which product and kind it was, and whether it may be given. Where vaccine and lot disagree, the lot wins. */
@Component
class LotChecks {

    private final Lots lots;

    LotChecks(Lots lots) {
        this.lots = lots;
    }

    /**
     * Judges a dose that somebody fills in.
     *
     * @throws DoseRefused if we give it ourselves from a lot that is not named, has expired or is blocked
     */
    Judged judge(RecordDose form, LocalDate day) {
        var given = form.outcome() == Outcome.GIVEN;
        var number = Lot.number(form.lot());
        if (given && number.isEmpty()) {
            throw new DoseRefused("lot", "Vul het partijnummer in. Er is niets vastgelegd.");
        }
        var known = lots.known(number);
        known.filter(lot -> given).ifPresent(lot -> requireUsable(lot, day));
        return known.map(lot -> of(lot, form)).orElseGet(() -> unknown(number, form));
    }

    private static void requireUsable(Lot lot, LocalDate day) {
        if (lot.hasExpiredOn(day)) {
            throw new DoseRefused("lot", "Partij " + lot.number() + " is verlopen. Er is niets vastgelegd.");
        }
        if (lot.isBlockedOn(day)) {
            throw new DoseRefused(
                    "lot",
                    "Partij " + lot.number() + " mag niet meer: " + lot.blockedWhy() + ". Er is niets vastgelegd.");
        }
    }

    private static Judged of(Lot lot, RecordDose form) {
        var product = lot.product();
        var differs = !product.kind().equals(form.kind());
        var notice = "Partij " + lot.number() + " is " + product.name() + " (" + product.kind() + "). U vulde "
                + form.kind() + " in. Vastgelegd is " + product.kind() + ".";
        return new Judged(
                product.kind(),
                product.code(),
                lot.number(),
                differs ? typed(form) : form.detail(),
                differs ? Optional.of(notice) : Optional.empty(),
                Optional.empty());
    }

    private static Judged unknown(String number, RecordDose form) {
        var question = form.outcome() == Outcome.GIVEN
                ? Optional.of(DoseQuestions.Reason.UNKNOWN_LOT)
                : Optional.<DoseQuestions.Reason>empty();
        return new Judged(
                form.kind(),
                null,
                number.isEmpty() ? null : number,
                form.detail(),
                question.map(reason -> "Partij " + number + " staat niet op de lijst. Iemand kijkt dit na."),
                question);
    }

    private static DoseDetail typed(RecordDose form) {
        var detail = form.detail();
        return new DoseDetail(
                detail.site(),
                detail.side(),
                detail.instructedBy(),
                detail.reason(),
                detail.proof(),
                form.kind(),
                detail.typedLot());
    }

    /** What a dose is by its lot. */
    record Judged(
            String kind,
            @Nullable String product,
            @Nullable String lot,
            DoseDetail detail,
            Optional<String> notice,
            Optional<DoseQuestions.Reason> question) {}
}

package nl.wieg.immunisation.doses;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a dose sealed with the person's key; null is not told.
 *
 * @param site where on the body: arm or leg
 * @param side left or right
 * @param instructedBy name of the doctor on whose instruction it was given
 * @param reason why it was not given, or why this version took the place of an earlier one
 * @param proof what was shown of a dose given abroad
 * @param typedVaccine the vaccine as it was typed, where the lot says otherwise or no schedule knows it
 * @param typedLot the lot as it was typed, where it is longer than a lot can be
 */
public record DoseDetail(
        @Nullable String site,
        @Nullable String side,
        @Nullable String instructedBy,
        @Nullable String reason,
        @Nullable String proof,
        @Nullable String typedVaccine,
        @Nullable String typedLot) {

    /** Nothing was told. */
    public static final DoseDetail NONE = new DoseDetail(null, null, null, null, null, null, null);

    DoseDetail because(String newReason) {
        return new DoseDetail(site, side, instructedBy, newReason, proof, typedVaccine, typedLot);
    }
}

package nl.wieg.people.mutations;

import java.time.LocalDate;
import java.util.List;
import nl.wieg.people.Address;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** What a mutation says; the day of it stands in the mutation. */
public sealed interface Change {

    /** Born on the day of the mutation. */
    record Birth(
            PersonName name,
            MunicipalityCode municipality,
            @Nullable Address address) implements Change {}

    /** Came to live in the region. */
    record MoveIn(
            PersonName name,
            LocalDate birthDate,
            MunicipalityCode municipality,
            @Nullable Address address) implements Change {}

    /** Left the region. */
    record MoveOut() implements Change {}

    record Death() implements Change {}

    record NewName(PersonName name) implements Change {}

    /** Moved within the region. */
    record NewAddress(MunicipalityCode municipality, Address address) implements Change {}

    record NewAuthority(AuthorityKind kind, List<Holder> holders, boolean underResearch) implements Change {

        public NewAuthority {
            holders = List.copyOf(holders);
        }
    }

    /** Whether the address is secret from now on. */
    record Secrecy(boolean secret) implements Change {}

    /** How somebody stood who was admitted here. */
    record Admission(
            PersonName name,
            @Nullable LocalDate birthDate,
            MunicipalityCode municipality,
            @Nullable Address address,
            boolean secret,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate diedOn)
            implements Change {}

    /**
     * Somebody with authority over a child.
     *
     * @param aNumber of the BRP; null for who has none
     * @param bsn its digits; null for who has none
     */
    record Holder(
            @Nullable String aNumber,
            @Nullable String bsn,
            PersonName name,
            @Nullable LocalDate birthDate) {}
}

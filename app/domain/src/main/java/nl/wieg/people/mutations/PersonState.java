package nl.wieg.people.mutations;

import java.time.LocalDate;
import nl.wieg.people.Address;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** How somebody stands after the mutations so far. */
public record PersonState(
        Stay stay, Who who, Where where, @Nullable Held authority) {

    private static final PersonName NO_NAME = new PersonName("", "", "");

    /** Of whom nothing was told yet. */
    public static final PersonState NOBODY = new PersonState(
            new Stay(Presence.UNKNOWN, null, null),
            new Who(NO_NAME, null, null),
            new Where(MunicipalityCode.UNKNOWN, null, false),
            null);

    public Presence presence() {
        return stay.presence();
    }

    /** How they stand once this is applied, whatever rule it breaks. */
    PersonState after(Mutation mutation) {
        var on = mutation.on();
        var next =
                switch (mutation.change()) {
                    case Change.Birth birth ->
                        new PersonState(
                                mutation.correction() ? stay : Stay.HERE,
                                who.as(birth.name(), on),
                                where.at(birth.municipality(), birth.address()),
                                authority);
                    case Change.MoveIn in ->
                        new PersonState(
                                Stay.HERE,
                                who.as(in.name(), in.birthDate()),
                                where.at(in.municipality(), in.address()),
                                authority);
                    case Change.MoveOut out -> new PersonState(stay.leaving(on), who, where, authority);
                    case Change.Death death ->
                        new PersonState(new Stay(Presence.DEAD, stay.leftOn(), on), who, where, authority);
                    case Change.NewName name ->
                        new PersonState(stay, who.as(name.name(), who.birthDate()), where, authority);
                    case Change.NewAddress address ->
                        new PersonState(stay, who, where.at(address.municipality(), address.address()), authority);
                    case Change.NewAuthority told -> new PersonState(stay, who, where, new Held(told, on));
                    case Change.Secrecy secrecy ->
                        new PersonState(
                                stay,
                                who,
                                new Where(where.municipality(), where.address(), secrecy.secret()),
                                authority);
                    case Change.Admission admission -> admitted(admission);
                };
        return next.numbered(mutation.bsn());
    }

    private PersonState admitted(Change.Admission as) {
        var presence = as.diedOn() != null ? Presence.DEAD : as.leftOn() != null ? Presence.AWAY : Presence.HERE;
        return new PersonState(
                new Stay(presence, as.leftOn(), as.diedOn()),
                who.as(as.name(), as.birthDate()),
                new Where(as.municipality(), as.address(), as.secret()),
                authority);
    }

    private PersonState numbered(@Nullable String bsn) {
        return bsn == null ? this : new PersonState(stay, new Who(who.name(), who.birthDate(), bsn), where, authority);
    }

    /** Whether and since when they are gone. */
    public record Stay(
            Presence presence,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate diedOn) {

        static final Stay HERE = new Stay(Presence.HERE, null, null);

        private Stay leaving(LocalDate on) {
            return new Stay(presence == Presence.DEAD ? Presence.DEAD : Presence.AWAY, on, diedOn);
        }
    }

    /**
     * Who they are.
     *
     * @param bsn the digits; null when none was told
     */
    public record Who(
            PersonName name,
            @Nullable LocalDate birthDate,
            @Nullable String bsn) {

        private Who as(PersonName other, @Nullable LocalDate born) {
            return new Who(other, born, bsn);
        }
    }

    /** Where they live. */
    public record Where(
            MunicipalityCode municipality, @Nullable Address address, boolean secret) {

        private Where at(MunicipalityCode other, @Nullable Address there) {
            return new Where(other, there, secret);
        }
    }

    /** Who has authority over them, and since when. */
    public record Held(Change.NewAuthority told, LocalDate from) {}
}

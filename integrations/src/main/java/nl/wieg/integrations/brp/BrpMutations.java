package nl.wieg.integrations.brp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wieg.people.Address;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.PersonName;
import nl.wieg.people.mutations.BrpMutation;
import nl.wieg.people.mutations.Change;
import nl.wieg.people.mutations.Mutation;
import nl.wieg.people.mutations.MutationKind;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Makes a mutation out of the content of a record that the reader checked. */
final class BrpMutations {

    private static final int MOST_HOLDERS = 2;

    private BrpMutations() {}

    static BrpMutation of(Map<String, String> content) {
        return new BrpMutation(
                text(content, "anummer"),
                new Mutation(
                        Long.parseLong(text(content, "volgnummer")),
                        LocalDate.parse(text(content, "datum")),
                        isYes(content, "correctie"),
                        content.get("bsn"),
                        change(MutationKind.named(text(content, "soort")).orElseThrow(), content)));
    }

    private static Change change(MutationKind kind, Map<String, String> content) {
        return switch (kind) {
            case BIRTH -> new Change.Birth(name("", content), municipality(content), addressIfAny(content));
            case MOVE_IN ->
                new Change.MoveIn(
                        name("", content),
                        LocalDate.parse(text(content, "geboortedatum")),
                        municipality(content),
                        addressIfAny(content));
            case MOVE_OUT -> new Change.MoveOut();
            case DEATH -> new Change.Death();
            case NAME -> new Change.NewName(name("", content));
            case ADDRESS -> new Change.NewAddress(municipality(content), address(content));
            case AUTHORITY ->
                new Change.NewAuthority(
                        AuthorityKind.named(text(content, "gezag")).orElseThrow(),
                        holders(content),
                        isYes(content, "inOnderzoek"));
            case SECRECY -> new Change.Secrecy(isYes(content, "geheim"));
            case ADMISSION -> throw new IllegalArgumentException("The BRP sends no admissions");
        };
    }

    private static List<Change.Holder> holders(Map<String, String> content) {
        return IntStream.range(0, MOST_HOLDERS)
                .mapToObj(i -> "gezaghebbenden." + i + ".")
                .filter(prefix -> content.containsKey(prefix + "geslachtsnaam"))
                .map(prefix -> holder(prefix, content))
                .toList();
    }

    private static Change.Holder holder(String prefix, Map<String, String> content) {
        var born = content.get(prefix + "geboortedatum");
        return new Change.Holder(
                content.get(prefix + "anummer"),
                content.get(prefix + "bsn"),
                name(prefix, content),
                born == null ? null : LocalDate.parse(born));
    }

    private static PersonName name(String prefix, Map<String, String> content) {
        return new PersonName(
                content.getOrDefault(prefix + "voornamen", ""),
                content.getOrDefault(prefix + "voorvoegsel", ""),
                text(content, prefix + "geslachtsnaam"));
    }

    private static MunicipalityCode municipality(Map<String, String> content) {
        return new MunicipalityCode(text(content, "gemeente"));
    }

    private static @Nullable Address addressIfAny(Map<String, String> content) {
        return content.containsKey("straat") ? address(content) : null;
    }

    private static Address address(Map<String, String> content) {
        return new Address(
                text(content, "straat"),
                text(content, "huisnummer"),
                text(content, "postcode"),
                text(content, "woonplaats"));
    }

    private static boolean isYes(Map<String, String> content, String name) {
        return "ja".equals(content.get(name));
    }

    private static String text(Map<String, String> content, String name) {
        var value = content.get(name);
        if (value == null) {
            throw new IllegalArgumentException("A mutation without " + name);
        }
        return value;
    }
}

package nl.wieg.integrations.brp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wieg.integrations.feeds.JsonItem.Members;
import nl.wieg.integrations.feeds.RefusedRecord;
import nl.wieg.people.Bsn;
import nl.wieg.shared.KnownYears;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.MunicipalityCode;

/** The fields of one mutation; reading one checks it and keeps it, as the content of the record. No reason repeats a value. */
final class BrpFields {

    private static final Pattern A_NUMBER = Pattern.compile("\\d{10}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}[A-Z]{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> YES_OR_NO = List.of("ja", "nee");

    private final Members members;
    private final String prefix;
    private final Map<String, String> content;

    BrpFields(Members members) {
        this(members, "", new LinkedHashMap<>());
    }

    private BrpFields(Members members, String prefix, Map<String, String> content) {
        this.members = members;
        this.prefix = prefix;
        this.content = content;
    }

    /** All that was read, in the order of reading. */
    Map<String, String> content() {
        return content;
    }

    long sequence() throws RefusedRecord {
        var number = members.wholeNumber("volgnummer").orElseThrow(() -> missing("volgnummer"));
        if (number.length() > 15 || number.startsWith("-") || number.equals("0")) {
            throw refusal("volgnummer", "is geen geheel getal vanaf 1");
        }
        content.put("volgnummer", number);
        return Long.parseLong(number);
    }

    String oneOf(String name, Collection<String> allowed) throws RefusedRecord {
        var value = text(name);
        if (!allowed.contains(value)) {
            throw refusal(name, "staat niet in de lijst " + String.join(", ", allowed));
        }
        return value;
    }

    void yesOrNo(String name) throws RefusedRecord {
        oneOf(name, YES_OR_NO);
    }

    void yesOrNoOrNothing(String name) throws RefusedRecord {
        if (given(name).isPresent()) {
            yesOrNo(name);
        }
    }

    void aNumber() throws RefusedRecord {
        if (!A_NUMBER.matcher(text("anummer")).matches()) {
            throw refusal("anummer", "heeft geen tien cijfers");
        }
    }

    boolean hasANumber() throws RefusedRecord {
        return given("anummer").isPresent();
    }

    void bsn() throws RefusedRecord {
        if (optional("bsn").filter(digits -> Bsn.of(digits).isEmpty()).isPresent()) {
            throw refusal("bsn", "is geen burgerservicenummer");
        }
    }

    LocalDate day(String name) throws RefusedRecord {
        var value = text(name);
        try {
            if (DAY.matcher(value).matches() && KnownYears.contains(Integer.parseInt(value, 0, 4, 10))) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            throw refusal(name, "is een dag die niet bestaat");
        }
        throw refusal(name, "is geen datum als jjjj-mm-dd");
    }

    void dayOrNothing(String name) throws RefusedRecord {
        if (given(name).isPresent()) {
            day(name);
        }
    }

    void name() throws RefusedRecord {
        optional("voornamen");
        optional("voorvoegsel");
        text("geslachtsnaam");
    }

    MunicipalityCode municipality(Municipalities municipalities) throws RefusedRecord {
        return municipalities
                .find(text("gemeente"))
                .orElseThrow(() -> refusal("gemeente", "is geen gemeente van de regio"));
    }

    boolean hasAddress() throws RefusedRecord {
        return given("straat").isPresent() || given("postcode").isPresent();
    }

    void address() throws RefusedRecord {
        text("straat");
        text("huisnummer");
        if (!POSTCODE.matcher(text("postcode")).matches()) {
            throw refusal("postcode", "heeft geen vier cijfers en twee letters");
        }
        text("woonplaats");
    }

    /** The objects in a list, at most so many; what is read of each is kept under its number. */
    List<BrpFields> list(String name, int most) throws RefusedRecord {
        var list = members.list(name);
        if (list.size() > most) {
            throw refusal(name, "noemt er meer dan " + most);
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new BrpFields(list.get(i), name + "." + i + ".", content))
                .toList();
    }

    RefusedRecord refusal(String name, String why) {
        return new RefusedRecord("De waarde van " + prefix + name + " " + why + ".");
    }

    String text(String name) throws RefusedRecord {
        return optional(name).orElseThrow(() -> missing(name));
    }

    private Optional<String> optional(String name) throws RefusedRecord {
        var value = given(name);
        value.ifPresent(text -> content.put(prefix + name, text));
        return value;
    }

    private Optional<String> given(String name) throws RefusedRecord {
        return Optional.ofNullable(members.texts(name).get(name)).filter(text -> !text.isEmpty());
    }

    private RefusedRecord missing(String name) {
        return new RefusedRecord("Het veld " + prefix + name + " ontbreekt of is leeg.");
    }
}

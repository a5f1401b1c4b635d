package nl.wieg.integrations.brp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.wieg.intake.FeedReader;
import nl.wieg.integrations.feeds.Drenthe;
import nl.wieg.integrations.feeds.Reading;
import nl.wieg.people.Address;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.PersonName;
import nl.wieg.people.mutations.BrpMutation;
import nl.wieg.people.mutations.Change;
import nl.wieg.people.mutations.Mutation;
import nl.wieg.shared.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrpReaderTests {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String BIRTH = """
            {"volgnummer":17,"soort":"geboorte","datum":"2026-03-01","anummer":"1234567890","bsn":"999990019","voornamen":"Mila",\
            "voorvoegsel":"van der","geslachtsnaam":"Kroes","gemeente":"GM1699","straat":"Brink","huisnummer":"3a",\
            "postcode":"9301AB","woonplaats":"Roden"}""";
    private static final LocalDate BORN = LocalDate.of(2026, 3, 1);

    private final FeedReader reader = new BrpReader(Drenthe.municipalities(), NOW);

    @Test
    void readsABirth() {
        var record = Reading.of(reader, BIRTH).record();

        assertThat(record.key()).isEqualTo("17");
        assertThat(record.version()).isEqualTo(1);
        assertThat(record.eventDate()).isEqualTo(BORN);
        assertThat(record.category()).isEqualTo("geboorte");
        assertThat(BrpMutations.of(record.content()))
                .isEqualTo(new BrpMutation(
                        "1234567890",
                        new Mutation(
                                17,
                                BORN,
                                false,
                                "999990019",
                                new Change.Birth(
                                        new PersonName("Mila", "van der", "Kroes"),
                                        new MunicipalityCode("GM1699"),
                                        new Address("Brink", "3a", "9301AB", "Roden")))));
    }

    @Test
    void readsAuthorityOfAParentWithAndOneWithoutANumber() {
        var line = """
                {"volgnummer":18,"soort":"gezag","datum":"2026-03-01","anummer":"1234567890","gezag":"TweehoofdigOuderlijkGezag",\
                "inOnderzoek":"ja","gezaghebbenden":[{"anummer":"2234567890","geslachtsnaam":"Kroes"},\
                {"geslachtsnaam":"Prins","voornamen":"Bart","geboortedatum":"1988-01-01"}]}""";

        var mutation =
                BrpMutations.of(Reading.of(reader, line).record().content()).mutation();

        assertThat(mutation.change())
                .isEqualTo(new Change.NewAuthority(
                        AuthorityKind.JOINT_PARENTAL,
                        List.of(
                                new Change.Holder("2234567890", null, new PersonName("", "", "Kroes"), null),
                                new Change.Holder(
                                        null, null, new PersonName("Bart", "", "Prins"), LocalDate.of(1988, 1, 1))),
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "vertrek          | 'x':'x'",
                "overlijden       | 'correctie':'ja'",
                "naamswijziging   | 'geslachtsnaam':'Prins'",
                "verhuizing       | 'gemeente':'GM0114','straat':'Brink','huisnummer':'1','postcode':'7811AA','woonplaats':'Emmen'",
                "geheimhouding    | 'geheim':'nee'",
                "vestiging        | 'geboortedatum':'2016-05-02','geslachtsnaam':'Kroes','gemeente':'GM0114'",
                "gezag            | 'gezag':'GezagNietTeBepalen'"
            })
    void readsEveryKind(String kind, String more) {
        var record = Reading.of(reader, line(kind, more)).record();

        assertThat(BrpMutations.of(record.content()).mutation().kind().code()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "onbekend       | 'x':'x'                     | De waarde van soort staat niet in de lijst geboorte, vestiging, vertrek, overlijden, naamswijziging, verhuizing, gezag, geheimhouding.",
                "vertrek        | 'bsn':'999990018'           | De waarde van bsn is geen burgerservicenummer.",
                "naamswijziging | 'x':'x'                     | Het veld geslachtsnaam ontbreekt of is leeg.",
                "geheimhouding  | 'geheim':'misschien'        | De waarde van geheim staat niet in de lijst ja, nee.",
                "gezag          | 'gezag':'Ouders'            | De waarde van gezag is geen soort gezag.",
                "gezag          | 'gezag':'Voogdij','gezaghebbenden':[{'geslachtsnaam':'Prins'}] | Het veld gezaghebbenden.0.geboortedatum ontbreekt of is leeg.",
                "vertrek        | 'anummer':'1234567890'      | Een veld staat twee keer in het record of is onleesbaar."
            })
    void refusesWithoutRepeatingAValue(String kind, String more, String reason) {
        assertThat(Reading.of(reader, line(kind, more)).reason()).isEqualTo(reason);
    }

    @Test
    void refusesTheFuture() {
        assertThat(Reading.of(reader, BIRTH.replace("2026-03-01", "2026-11-23")).reason())
                .isEqualTo("De waarde van datum ligt in de toekomst.");
    }

    @Test
    void refusesALineThatIsNoJson() {
        assertThat(Reading.of(reader, "{\"volgnummer\":").reason()).isEqualTo("De regel is geen leesbare JSON.");
    }

    @Test
    void skipsLinesWithoutTextAndRejectsADeliveryWithoutLines() {
        assertThat(Reading.of(reader, "\r\n" + BIRTH + "\r\n").keys()).containsExactly("17");
        assertThat(Reading.rejection(reader, "")).isEqualTo("De levering is leeg.");
    }

    private static String line(String kind, String more) {
        return "{'volgnummer':1,'soort':'%s','datum':'2026-03-01','anummer':'1234567890',%s}"
                .formatted(kind, more)
                .replace('\'', '"');
    }
}

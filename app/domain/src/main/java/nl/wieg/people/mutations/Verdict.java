package nl.wieg.people.mutations;

/** What became of a mutation; all but the first two are contradictions, with a sentence for who looks at them. */
public enum Verdict {
    APPLIED("De mutatie is verwerkt."),
    NO_EFFECT("De mutatie zegt wat al bekend is."),
    NUMBER_TAKEN("Het burgerservicenummer hoort bij iemand anders."),
    UNKNOWN_PERSON("Deze persoon is hier nooit geboren of komen wonen."),
    BEFORE_BIRTH("De mutatie ligt voor de geboorte."),
    IMPOSSIBLE_AUTHORITY("Dit gezag past niet bij de genoemde personen."),
    AFTER_DEATH("Deze persoon is overleden, en dit is geen correctie."),
    BORN_TWICE("Deze persoon is al geboren, met andere gegevens."),
    ALREADY_HERE("Deze persoon woont hier al, met andere gegevens."),
    NOT_HERE("Deze persoon woont hier niet meer."),
    OF_AGE("Deze persoon is achttien of ouder: niemand heeft gezag."),
    OTHER_NUMBER("Deze persoon heeft een ander burgerservicenummer.");

    private final String sentence;

    Verdict(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    public boolean isContradiction() {
        return this != APPLIED && this != NO_EFFECT;
    }
}

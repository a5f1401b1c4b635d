package nl.wieg.immunisation.consent;

/** Whether a dose may be given as far as consent goes; its sentence tells nobody what another said. */
public enum Verdict {
    MAY_BE_GIVEN("Er is toestemming: deze prik mag."),
    ASK("Nog niet iedereen is om toestemming gevraagd."),
    WAITS_FOR_DOCTOR("Een arts bekijkt eerst of deze prik mag."),
    REFUSED("Er is geen toestemming: deze prik mag niet."),
    REVIEW("We zoeken eerst uit wie over deze prik mag beslissen.");

    private final String sentence;

    Verdict(String sentence) {
        this.sentence = sentence;
    }

    /** In Dutch, for who gives the dose and for the family alike. */
    public String sentence() {
        return sentence;
    }
}

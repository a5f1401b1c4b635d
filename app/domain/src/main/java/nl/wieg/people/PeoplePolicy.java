package nl.wieg.people;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PRIVACY_OFFICER;

import nl.wieg.access.Policy;

/** Who may do what with people. Where no role is named it is for processes of our own alone. */
final class PeoplePolicy {

    static final Policy ADMIT = Policy.of("een persoon opnemen", 'C', NURSE, DOCTOR);
    static final Policy READ =
            Policy.of("een persoon bekijken", 'R', NURSE, DOCTOR).withinContext();
    static final Policy FIND =
            Policy.of("een persoon zoeken", 'R', NURSE, DOCTOR).withinContext();
    static final Policy FIND_SUBJECT = Policy.of("zoeken over wie een verzoek gaat", 'R', PRIVACY_OFFICER);
    static final Policy SHOW_BSN =
            Policy.of("een burgerservicenummer tonen", 'R', NURSE, DOCTOR).withinContext();
    static final Policy DESTROY = Policy.of("de gegevens van een persoon vernietigen", 'D', PRIVACY_OFFICER);
    static final Policy ADDRESS_LETTER = Policy.of("een brief adresseren", 'R');
    static final Policy KEEP = Policy.of("een bewaartermijn vastleggen", 'U', NURSE, DOCTOR);
    static final Policy READ_RETENTION = Policy.of("een bewaartermijn bekijken", 'R', NURSE, DOCTOR, PRIVACY_OFFICER);
    static final Policy FOLLOW = Policy.of("een samenvoeging volgen", 'R', NURSE, DOCTOR, PRIVACY_OFFICER);
    static final Policy PROPOSE_MERGES = Policy.of("mogelijk dubbele personen bekijken", 'R', NURSE, DOCTOR);
    static final Policy MERGE = Policy.of("personen samenvoegen of uit elkaar halen", 'U', NURSE, DOCTOR);
    static final Policy PASS_EVERYBODY = Policy.of("iedereen langsgaan", 'R');
    static final Policy TAKE_OVER = Policy.of("dossiers van het vorige register opnemen", 'C');
    static final Policy APPLY_MUTATIONS = Policy.of("mutaties van de BRP verwerken", 'U');
    static final Policy READ_CONTRADICTIONS = Policy.of("tegenstrijdige mutaties bekijken", 'R', NURSE, DOCTOR);
    static final Policy CLOSE_CONTRADICTION = Policy.of("een tegenstrijdige mutatie afsluiten", 'U', NURSE, DOCTOR);
    static final Policy READ_AUTHORITY =
            Policy.of("het gezag over een kind bekijken", 'R', NURSE, DOCTOR).withinContext();
    static final Policy REVIEW_AUTHORITY = Policy.of("zien over wie het gezag onduidelijk is", 'R', NURSE, DOCTOR);
    static final Policy RECORD_AUTHORITY = Policy.of("het gezag over een kind vastleggen", 'C', DOCTOR);
    static final Policy RECORD_MANY = Policy.of("het gezag over veel kinderen vastleggen", 'C');
    static final Policy ROTATE = Policy.of("sleutels vernieuwen", 'E');

    private PeoplePolicy() {}
}

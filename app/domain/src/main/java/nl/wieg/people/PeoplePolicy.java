package nl.wieg.people;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PRIVACY_OFFICER;

import nl.wieg.access.Policy;

/** Who may do what with people. Going past everybody and rotating keys is for processes of our own alone. */
final class PeoplePolicy {

    static final Policy ADMIT = Policy.of("een persoon opnemen", 'C', NURSE, DOCTOR);
    static final Policy READ = Policy.of("een persoon bekijken", 'R', NURSE, DOCTOR);
    static final Policy FIND = Policy.of("een persoon zoeken", 'R', NURSE, DOCTOR);
    static final Policy SHOW_BSN = Policy.of("een burgerservicenummer tonen", 'R', NURSE, DOCTOR);
    static final Policy DESTROY = Policy.of("de gegevens van een persoon vernietigen", 'D', PRIVACY_OFFICER);
    static final Policy PASS_EVERYBODY = Policy.of("iedereen langsgaan", 'R');
    static final Policy ROTATE = Policy.of("sleutels vernieuwen", 'E');

    private PeoplePolicy() {}
}

package nl.wieg.immunisation.requests;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.wieg.access.Role;
import nl.wieg.immunisation.consent.Consent;
import nl.wieg.immunisation.consent.Decision;
import nl.wieg.immunisation.consent.Hold;
import nl.wieg.immunisation.schedule.Question;
import nl.wieg.immunisation.schedule.Scheme;
import nl.wieg.people.AuthorityKind;

/** What stands in a file in words, for who reads it on paper or as data: no reader knows our codes. */
final class FileWords {

    private FileWords() {}

    static String of(Consent consent) {
        var about =
                switch (consent.purpose()) {
                    case TREATMENT -> "Toestemming voor vaccinaties";
                    case EXCHANGE -> "RIVM mag weten wie de prik kreeg";
                };
        return about + ": " + (consent.decision() == Decision.YES ? "ja" : "nee");
    }

    static String of(Hold hold) {
        var sort =
                switch (hold.sort()) {
                    case OBJECTION -> "Bezwaar";
                    case DEFERRAL -> "Uitstel";
                    case CONTRAINDICATION -> "Mag niet om een medische reden";
                };
        return sort + ": " + (hold.kind().equals(Question.EVERY_KIND) ? "alle vaccinaties" : hold.kind());
    }

    static String of(Scheme scheme) {
        return switch (scheme) {
            case STANDARD -> "Een arts koos het gewone schema";
            case ADAPTED -> "Een arts koos het aangepaste schema";
        };
    }

    static String of(Collection<Role> roles) {
        return roles.stream().sorted().map(FileWords::of).collect(Collectors.joining(", "));
    }

    static String of(AuthorityKind kind) {
        return switch (kind) {
            case JOINT_PARENTAL -> "beide ouders";
            case SINGLE_PARENTAL -> "één ouder";
            case JOINT_WITH_OTHER -> "een ouder en iemand anders";
            case GUARDIANSHIP -> "een voogd";
            case TEMPORARILY_NONE -> "nu niemand";
            case UNDETERMINABLE -> "niet te bepalen";
            case UNKNOWN -> "niet bekend";
        };
    }

    private static String of(Role role) {
        return switch (role) {
            case MANAGEMENT -> "management";
            case STEWARD -> "gegevensbeheerder";
            case PLANNER -> "planner";
            case NURSE -> "verpleegkundige";
            case DOCTOR -> "arts";
            case COORDINATOR -> "coördinator";
            case PRIVACY_OFFICER -> "functionaris gegevensbescherming";
            case SYSTEM -> "Wieg zelf";
        };
    }
}

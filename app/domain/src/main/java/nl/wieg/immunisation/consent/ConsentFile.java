package nl.wieg.immunisation.consent;

import java.util.List;

/**
 * What was said about one person, as far as who asks may see it, the oldest first.
 *
 * @param treatment for the whole programme, today
 * @param mayExchange whether RIVM may be told who got a dose
 */
public record ConsentFile(
        ConsentOutcome treatment,
        boolean mayExchange,
        List<Consent> consents,
        List<Judgement> judgements,
        List<Hold> holds) {

    public ConsentFile {
        consents = List.copyOf(consents);
        judgements = List.copyOf(judgements);
        holds = List.copyOf(holds);
    }
}

package nl.wieg.web.desk.child;

import java.util.List;

/**
 * The record of one child, in words.
 *
 * @param now what is due or held back, the most urgent first
 * @param later what comes
 * @param lapsed what can no longer be given
 * @param scheme which scheme of the first doses a doctor chose
 * @param doses the newest first
 */
public record ChildView(
        ChildHead head,
        List<Due> now,
        List<Due> later,
        List<Due> lapsed,
        SchemeChosen scheme,
        List<Given> doses,
        Wishes wishes,
        List<Event> events) {

    public boolean isUpToDate() {
        return now.isEmpty() && head.inCare();
    }

    /** A dose of the schedule that was not given. */
    public record Due(String name, String vaccine, DueBadge status, String reason, String recommended, String until) {}

    /**
     * The scheme of the first doses.
     *
     * @param chosen the newest first; empty for who has the usual one
     * @param canChoose whether the page offers the choice to who looks
     */
    public record SchemeChosen(List<Wish> chosen, boolean canChoose) {}

    /**
     * A dose as it stands now.
     *
     * @param invalid why it does not count; empty when it does
     * @param notes what else is known of it: the place, the proof, why it was not given
     * @param versions the earlier ones, the newest first
     */
    public record Given(
            String id,
            String day,
            String vaccine,
            String lot,
            OutcomeBadge outcome,
            String invalid,
            List<String> notes,
            List<Version> versions,
            boolean inError) {}

    /** How a dose was recorded before. */
    public record Version(String text, String recorded) {}

    /** What was said about it, and what follows from that by age and authority; empty sentences for who is not in care. */
    public record Wishes(
            String treatment,
            boolean mayBeGiven,
            String exchange,
            List<Wish> consents,
            List<Held> holds,
            Findings findings) {}

    /** An answer or a finding, who gave it and how, and in which words; empty when there were none. */
    public record Wish(String what, String by, String words) {}

    /**
     * Which findings the page offers to who looks.
     *
     * @param waitsForDoctor whether the programme waits for the decision
     * @param wish only while the child is from 12 to 15
     */
    public record Findings(boolean waitsForDoctor, boolean contraindication, boolean wish, boolean decision) {}

    /** An objection, a deferral or a contraindication. */
    public record Held(String id, String what, String by, String words, boolean ended, boolean canEnd) {}

    /** What was seen after a dose. */
    public record Event(String id, String day, String seen, boolean mustReport, String reported) {}
}

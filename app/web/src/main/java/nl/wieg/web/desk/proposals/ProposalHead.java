package nl.wieg.web.desk.proposals;

/**
 * Which proposal a page is about.
 *
 * @param name in its round: Voorstel 3
 * @param version that the page shows; each form carries it
 * @param mayChange whether who looks changes proposals
 */
public record ProposalHead(
        String id,
        String name,
        String round,
        String roundAddress,
        ProposalBadge state,
        int version,
        boolean mayChange) {

    public String address() {
        return "/voorstellen/" + id;
    }

    /** Whether it can be changed by hand now, by who looks. */
    public boolean isOpen() {
        return mayChange && state == ProposalBadge.DONE;
    }
}

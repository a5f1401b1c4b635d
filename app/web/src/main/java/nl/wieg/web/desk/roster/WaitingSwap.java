package nl.wieg.web.desk.roster;

/**
 * A swap that waits for a decision, in words.
 *
 * @param inReturn what the other gives for it; empty when nothing
 * @param problem why it cannot be as things stand; empty when it can
 * @param beyond in what it asks more than was agreed; empty when in nothing
 */
public record WaitingSwap(String address, String names, String given, String inReturn, String problem, String beyond) {

    public boolean canBe() {
        return problem.isEmpty();
    }
}

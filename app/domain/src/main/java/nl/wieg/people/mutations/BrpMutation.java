package nl.wieg.people.mutations;

/**
 * A mutation as it comes in.
 *
 * @param aNumber of the person, in the BRP
 */
public record BrpMutation(String aNumber, Mutation mutation) {}

package nl.wieg.web.desk.resources;

import java.util.List;

/**
 * A team with who belongs to it.
 *
 * @param members for who may see them; empty for others
 * @param mayChange whether who looks may change it, and see its members
 */
public record TeamView(
        String address, String name, UseBadge use, List<Fact> facts, List<Member> members, boolean mayChange) {

    /** Somebody, and while they belong to it; by their id and first day a form names them. */
    public record Member(String id, String address, String name, String profession, String first, String days) {}
}

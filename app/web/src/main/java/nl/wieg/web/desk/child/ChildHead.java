package nl.wieg.web.desk.child;

import java.util.List;

/**
 * Who a child is, in words; an empty text where nothing is known.
 *
 * @param bsn masked, or whole when somebody asked to see it
 * @param bsnHidden whether there is more of it to show
 * @param secret whether the address is
 * @param leave why they are not in care; empty for who is
 */
public record ChildHead(
        String id,
        String name,
        String born,
        String age,
        String municipality,
        String bsn,
        boolean bsnHidden,
        List<String> address,
        boolean secret,
        List<String> authority,
        boolean authorityUnclear,
        String school,
        boolean inCare,
        String leave) {}

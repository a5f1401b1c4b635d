package nl.wieg.demo.generator;

import java.util.List;

/**
 * Parents and children at one address.
 *
 * @param prefix of the children's family name, may be empty
 * @param authority over the children, as the BRP names it
 * @param objects whether the parents object to every immunisation
 */
public record MadeUpFamily(
        int number,
        String prefix,
        String name,
        Place place,
        String street,
        String houseNumber,
        String postcodeLetters,
        boolean secretAddress,
        String authority,
        boolean objects,
        List<MadeUpParent> parents,
        List<MadeUpChild> children) {}

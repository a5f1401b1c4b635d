package nl.wieg.demo.generator;

import java.util.List;

/**
 * Somewhere a session can be held.
 *
 * @param kind clinic, village_hall, school or other
 * @param at the area in which it lies
 */
public record MadeUpLocation(
        String code,
        String name,
        String kind,
        Place at,
        int rooms,
        int lanes,
        boolean wheelchair,
        boolean quietRoom,
        List<MadeUpHours> openings) {}

package nl.wieg.demo.generator;

import java.util.List;

/** Who goes out together from one place. */
public record MadeUpTeam(String code, String name, Place base, int lanes, List<MadeUpEmployee> members) {}

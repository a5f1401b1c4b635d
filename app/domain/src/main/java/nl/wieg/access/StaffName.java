package nl.wieg.access;

import java.util.UUID;

/** An account and the name that goes with it; {@code id} is ours, and says nothing about the person. */
public record StaffName(UUID id, String subject, String name) {}

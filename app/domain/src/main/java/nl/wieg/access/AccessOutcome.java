package nl.wieg.access;

/** Whether somebody was let in. */
public enum AccessOutcome {
    allowed,
    refused
}

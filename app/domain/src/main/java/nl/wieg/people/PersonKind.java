package nl.wieg.people;

/** What we know somebody for. Where two fit, the one for which we care: a mother of seventeen is a child. */
public enum PersonKind {
    CHILD,
    /** Has or had authority over a child; the schedule passes them by. */
    PARENT,
    PREGNANT,
    /** An adult whom a campaign is for. */
    CAMPAIGN
}

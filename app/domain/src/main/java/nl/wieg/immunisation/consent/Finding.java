package nl.wieg.immunisation.consent;

/** What a professional found where the family is not of one mind. */
public enum Finding {
    /** A doctor or nurse: the child from 12 to 15 has weighed it and still wants it. */
    WISH_STANDS,
    /** A doctor: though those with authority disagree, it may be given. */
    GIVE,
    /** A doctor: those with authority disagree, and it is not given. */
    DO_NOT_GIVE
}

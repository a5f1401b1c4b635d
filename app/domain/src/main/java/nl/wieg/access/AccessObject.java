package nl.wieg.access;

/**
 * What an action was about, for the log: its kind and its id, never its content.
 *
 * @param personal whether people can be recognised in it
 * @param searchedBy the fields of a search, never their values; empty when nothing was searched
 */
public record AccessObject(String type, String id, boolean personal, String searchedBy) {

    /** Something that was not searched for. */
    public AccessObject(String type, String id, boolean personal) {
        this(type, id, personal, "");
    }

    /** Something that holds no personal data. */
    public static AccessObject of(String type, String id) {
        return new AccessObject(type, id, false);
    }

    /** Something in which people can be recognised. */
    public static AccessObject personal(String type, String id) {
        return new AccessObject(type, id, true);
    }

    /** A search, by the names of the fields that were filled in. */
    public static AccessObject search(String type, String fields) {
        return new AccessObject(type, "", false, fields);
    }
}

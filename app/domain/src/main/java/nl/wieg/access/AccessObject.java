package nl.wieg.access;

/**
 * What an action was about, for the log: its kind and its id, never its content.
 *
 * @param personal whether people can be recognised in it
 */
public record AccessObject(String type, String id, boolean personal) {

    /** Something that holds no personal data. */
    public static AccessObject of(String type, String id) {
        return new AccessObject(type, id, false);
    }

    /** Something in which people can be recognised. */
    public static AccessObject personal(String type, String id) {
        return new AccessObject(type, id, true);
    }
}

package nl.wieg.people;

import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached, and what of it they allow; kept sealed.
 *
 * @param language in which they want to be addressed, code of ISO 639-1
 * @param mayMail whether they allowed us to use the mail address
 * @param mayCall whether they allowed us to use the telephone, for a call or a message
 */
public record Contact(
        @Nullable String mail, @Nullable String telephone, String language, boolean mayMail, boolean mayCall) {}

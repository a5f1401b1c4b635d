package nl.wieg.web.page;

import java.util.List;

/**
 * What stands around every page: whose board it is, who is signed in as what, where they may go, and whom to call;
 * {@code user} is empty when nobody is signed in, {@code remark} where the data are real, and of whom to call is left out what is not set.
 */
public record Frame(
        String organisation,
        String user,
        String role,
        List<Link> links,
        String helpPhone,
        String helpMail,
        String remark) {

    public boolean signedIn() {
        return !user.isEmpty();
    }

    public boolean hasHelp() {
        return hasHelpPhone() || hasHelpMail();
    }

    public boolean hasHelpPhone() {
        return !helpPhone.isEmpty();
    }

    public boolean hasHelpMail() {
        return !helpMail.isEmpty();
    }

    public String helpPhoneAddress() {
        return "tel:" + helpPhone.replace(" ", "");
    }

    /** Whether the main navigation leads there: whoever may not go, gets no link to it on a page either. */
    public boolean reaches(String key) {
        return links.stream().anyMatch(link -> link.key().equals(key));
    }

    /** One place in the main navigation; {@code key} picks the words, {@code waiting} above 0 is shown behind them. */
    public record Link(String key, String address, boolean current, long waiting) {

        public String waitingText() {
            return DutchNumbers.whole(waiting);
        }
    }
}

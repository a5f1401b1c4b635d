package nl.wieg.web.desk;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.io.UnsupportedEncodingException;
import java.util.Set;
import nl.wieg.access.Access;
import nl.wieg.access.Actor;
import nl.wieg.access.Policy;
import nl.wieg.access.Role;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who is signed in and opens pages of the desk. */
public record Visitor(Actor person, MockMvcTester pages) {

    public static Visitor with(Role role, MockMvcTester pages) {
        return new Visitor(new Actor("vera", "Vera Prins", Set.of(role)), pages);
    }

    /** What a page offers follows the policies of the features. */
    public static void mayWhatPoliciesSay(Access access) {
        when(access.allows(any())).thenAnswer(asked -> {
            Policy policy = asked.getArgument(0);
            return Actor.present() && Actor.current().hasAnyOf(policy.roles());
        });
    }

    public MvcTestResult open(String address, Object... values) {
        return person.call(() -> pages.get().uri(address, values).exchange());
    }

    public MvcTestResult send(String address, String... fields) {
        var request = pages.post().uri(address);
        for (var i = 0; i < fields.length; i += 2) {
            request = request.formField(fields[i], fields[i + 1]);
        }
        var sent = request;
        return person.call(() -> sent.exchange());
    }

    /** What stands there, blanks that hold words together read as blanks. */
    public static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString().replace('\u00a0', ' ');
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

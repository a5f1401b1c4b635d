package nl.wieg.demo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Somebody at a browser: signs in, follows links by their words, and looks at each page as it is on a phone and on a laptop. */
final class Reader implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 20_000;

    private final BrowserContext browser;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    Reader(BrowserContext browser, String address) {
        this.browser = browser;
        this.address = address;
        this.page = browser.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // a refusal is a 403, which the browser always complains of
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Picks who to be on the page of the provider, and lands on the board or on a refusal. */
    void signInAs(String name) {
        open("/");
        follow("Aanmelden met uw werkaccount");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    void open(String path) {
        page.navigate(address + path);
    }

    void follow(String words) {
        link(words).click();
    }

    Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    void press(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .click();
    }

    Locator menu() {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Hoofdmenu"));
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** Loads the page again and again until it says so; fails when that takes longer than a minute. */
    void reloadUntil(BooleanSupplier says) {
        var deadline = System.nanoTime() + 60_000_000_000L;
        while (!says.getAsBoolean()) {
            assertThat(System.nanoTime()).as("a minute has not passed").isLessThan(deadline);
            page.reload();
        }
    }

    /** Asserts that the page is fit for everybody, and keeps a picture of it under this name. */
    void look(String name) {
        Look.at(page, name).withAxe();
        assertThat(complaints).as("the browser's complaints on " + name).isEmpty();
    }

    /** The same without axe, which is a script itself. */
    void lookWithoutJavaScript(String name) {
        Look.at(page, name);
    }

    @Override
    public void close() {
        browser.close();
    }
}

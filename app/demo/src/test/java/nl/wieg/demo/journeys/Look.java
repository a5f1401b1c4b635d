package nl.wieg.demo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.List;

/** A page seen on a phone and on a laptop. */
final class Look {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private final Page page;
    private final String name;

    private Look(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /** Takes a picture at both widths, and asserts that nothing sticks out of the narrowest phone. */
    static Look at(Page page, String name) {
        page.setViewportSize(360, 800);
        assertThat(fits(page)).as(name + " fits in 360 pixels").isTrue();
        var look = new Look(page, name);
        look.picture(390, 844);
        look.picture(1280, 900);
        return look;
    }

    /** A chart is drawn anew a moment after its page became narrower. */
    private static boolean fits(Page page) {
        try {
            page.waitForFunction("document.scrollingElement.scrollWidth <= innerWidth");
            return true;
        } catch (TimeoutError sticksOut) {
            return false;
        }
    }

    void withAxe() {
        violations();
        page.setViewportSize(390, 844);
        violations();
        page.setViewportSize(1280, 900);
    }

    private void violations() {
        var found = new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze();
        assertThat(found.getViolations())
                .as("%s, %d pixels wide", name, page.viewportSize().width)
                .isEmpty();
    }

    private void picture(int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + width + ".png")));
    }
}

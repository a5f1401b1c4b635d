package nl.wieg.intake;

import static nl.wieg.intake.Outcome.ACCEPTED;
import static nl.wieg.intake.Outcome.CONFLICT;
import static nl.wieg.intake.Outcome.DUPLICATE;
import static nl.wieg.intake.Outcome.REPLACED;
import static nl.wieg.intake.Outcome.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyVersionsTests {

    private static final ContentHash ONE = new ContentHash(1, 1);
    private static final ContentHash OTHER = new ContentHash(2, 2);

    private final KeyVersions versions = new KeyVersions();

    @Test
    void acceptsTheFirstVersionOfAKeyWhateverItsNumber() {
        assertThat(versions.next(7, ONE)).isEqualTo(ACCEPTED);
    }

    @Test
    void replacesByAHigherVersion() {
        versions.next(1, ONE);

        assertThat(versions.next(3, ONE)).isEqualTo(REPLACED);
        assertThat(versions.next(2, ONE)).isEqualTo(STALE);
    }

    @Test
    void keepsALowerVersionWithoutEffect() {
        versions.next(3, ONE);

        assertThat(versions.next(2, OTHER)).isEqualTo(STALE);
        assertThat(versions.next(4, ONE)).isEqualTo(REPLACED);
    }

    @Test
    void knowsAStaleVersionWhenItComesAgain() {
        versions.next(3, ONE);
        versions.next(2, OTHER);

        assertThat(versions.next(2, OTHER)).isEqualTo(DUPLICATE);
        assertThat(versions.next(2, ONE)).isEqualTo(CONFLICT);
    }

    @Test
    void ignoresTheSameVersionWithTheSameContent() {
        versions.next(1, ONE);

        assertThat(versions.next(1, ONE)).isEqualTo(DUPLICATE);
    }

    @Test
    void letsTheFirstStandWhenContentsContradict() {
        versions.next(1, ONE);

        assertThat(versions.next(1, OTHER)).isEqualTo(CONFLICT);
        assertThat(versions.next(1, OTHER)).isEqualTo(CONFLICT);
        assertThat(versions.next(1, ONE)).isEqualTo(DUPLICATE);
    }
}

package nl.wieg.integrations.milieu;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import nl.wieg.intake.FeedReader;
import nl.wieg.integrations.feeds.Drenthe;
import nl.wieg.integrations.feeds.Hardened;

class MilieuReaderFuzzTests {

    private final FeedReader reader = new MilieuReader(Drenthe.municipalities());

    @FuzzTest
    void survivesAnyBytes(byte[] delivery) throws IOException {
        Hardened.holdsFor(reader, delivery);
    }
}

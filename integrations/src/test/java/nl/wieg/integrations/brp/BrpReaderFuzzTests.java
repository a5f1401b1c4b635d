package nl.wieg.integrations.brp;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.time.Clock;
import nl.wieg.intake.FeedReader;
import nl.wieg.integrations.feeds.Drenthe;
import nl.wieg.integrations.feeds.Hardened;

class BrpReaderFuzzTests {

    private final FeedReader reader = new BrpReader(Drenthe.municipalities(), Clock.systemUTC());

    @FuzzTest
    void survivesAnyBytes(byte[] delivery) throws IOException {
        Hardened.holdsFor(reader, delivery);
    }
}

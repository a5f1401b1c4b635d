package nl.wieg.integrations.financien;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import nl.wieg.intake.FeedReader;
import nl.wieg.integrations.feeds.Hardened;

class FinancienReaderFuzzTests {

    private final FeedReader reader = new FinancienReader();

    @FuzzTest
    void survivesAnyBytes(byte[] delivery) throws IOException {
        Hardened.holdsFor(reader, delivery);
    }
}

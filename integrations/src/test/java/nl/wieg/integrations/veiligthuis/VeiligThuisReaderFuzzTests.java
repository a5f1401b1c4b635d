package nl.wieg.integrations.veiligthuis;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import nl.wieg.intake.FeedReader;
import nl.wieg.integrations.feeds.Drenthe;
import nl.wieg.integrations.feeds.Hardened;

class VeiligThuisReaderFuzzTests {

    private final FeedReader reader = new VeiligThuisReader(Drenthe.municipalities());

    @FuzzTest
    void survivesAnyBytes(byte[] delivery) throws IOException {
        Hardened.holdsFor(reader, delivery);
    }
}

package nl.wieg.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wieg.TestDatabase;
import nl.wieg.WiegApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = WiegApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class MeasurementsOnTheWebTests {

    @Autowired
    private Environment environment;

    @Test
    void areNotThereOnTheWeb() throws Exception {
        assertThat(new Ports(environment).onTheWeb("/actuator/prometheus").statusCode())
                .isNotEqualTo(200);
        assertThat(new Ports(environment).onTheWeb("/actuator/metrics").statusCode())
                .isNotEqualTo(200);
    }
}

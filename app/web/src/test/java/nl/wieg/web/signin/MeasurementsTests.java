package nl.wieg.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wieg.TestDatabase;
import nl.wieg.WiegApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = WiegApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "management.server.port=0")
@ContextConfiguration(initializers = TestDatabase.class)
class MeasurementsTests {

    @Autowired
    private Environment environment;

    @Test
    void areThereForOperatorsOnTheirOwnPort() throws Exception {
        var answer = new Ports(environment).forOperators("/actuator/prometheus");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("wieg_access_alarms_total{kind=\"reads\"} 0.0");
    }

    @Test
    void areNotThereOnTheWeb() throws Exception {
        assertThat(new Ports(environment).onTheWeb("/actuator/prometheus").statusCode())
                .isNotEqualTo(200);
        assertThat(new Ports(environment).onTheWeb("/actuator/metrics").statusCode())
                .isNotEqualTo(200);
    }
}

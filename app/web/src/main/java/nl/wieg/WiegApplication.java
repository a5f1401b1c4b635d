package nl.wieg;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Wieg. */
@SpringBootApplication
@EnableScheduling
@EnableAsync
public class WiegApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(WiegApplication.class, arguments);
    }
}

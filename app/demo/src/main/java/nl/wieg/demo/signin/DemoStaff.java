package nl.wieg.demo.signin;

import java.time.Clock;
import nl.wieg.access.Actor;
import nl.wieg.access.Staff;
import nl.wieg.shared.Region;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Gives the made-up people their accounts when the demo starts; who has a valid one keeps it as it is. */
@Component
@ConditionalOnWebApplication
class DemoStaff implements ApplicationRunner {

    private final Staff staff;
    private final Clock clock;

    DemoStaff(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actor.system("demo").run(() -> DemoPeople.all(Region.today(clock)).stream()
                .filter(person -> staff.find(person.subject()).isEmpty()
                        || !staff.contextsOf(person.subject()).containsAll(person.contexts()))
                .map(DemoPerson::member)
                .forEach(staff::enrol));
    }
}

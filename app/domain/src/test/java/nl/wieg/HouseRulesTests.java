package nl.wieg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

@AnalyzeClasses(packages = "nl.wieg", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_WEB_ROUTE_OR_JOB = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..",
                    "org.springframework.web..",
                    "org.springframework.security..",
                    "org.apache.camel..",
                    "org.springframework.batch..");

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_FEATURE =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule ENTITIES_ARE_CHANGED_FROM_WITHIN = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_IN_THEIR_FEATURE =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule NOBODY_USES_LOMBOK =
            noClasses().should().dependOnClassesThat().resideInAPackage("lombok..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses().should().callMethodWhere(asksTheMachineWhatTimeItIs());

    /** {@code now()} and {@code now(zone)} of any type of time; only {@code now(clock)} takes it from the clock. */
    private static DescribedPredicate<JavaMethodCall> asksTheMachineWhatTimeItIs() {
        return DescribedPredicate.describe("asks the machine what time it is", call -> {
            var owner = call.getTargetOwner();
            var parameters = call.getTarget().getRawParameterTypes();
            var now = owner.getPackageName().equals("java.time")
                    && call.getName().equals("now")
                    && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            return now || (owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"));
        });
    }

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)")
            .orShould()
            .resideInAPackage("..util..");

    @ArchTest
    static final ArchRule SERVICES_ARE_FINISHED_BY_THEIR_CONSTRUCTOR = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should(new ArchCondition<>("have no public constructor") {
                @Override
                public void check(JavaClass service, ConditionEvents events) {
                    service.getConstructors().stream()
                            .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(constructor -> events.add(SimpleConditionEvent.violated(
                                    constructor, constructor.getFullName() + " is public")));
                }
            });

    @ArchTest
    static final ArchRule EVERY_PACKAGE_SAYS_WHY_IT_EXISTS = classes()
            .should(new ArchCondition<>("be in a package with a package-info that is null-marked") {
                private final Collection<String> marked = new HashSet<>();

                @Override
                public void init(Collection<JavaClass> all) {
                    marked.addAll(all.stream()
                            .filter(type -> type.getSimpleName().equals("package-info"))
                            .filter(type -> type.isAnnotatedWith(NullMarked.class))
                            .map(JavaClass::getPackageName)
                            .collect(Collectors.toSet()));
                }

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!marked.contains(type.getPackageName())) {
                        events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has no package-info"));
                    }
                }
            });
}

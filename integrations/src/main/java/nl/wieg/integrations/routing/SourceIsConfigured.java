package nl.wieg.integrations.routing;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The condition behind {@link HarvestedFrom}. */
final class SourceIsConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var source = metadata.getAnnotations().get(HarvestedFrom.class).getString("value");
        var environment = context.getEnvironment();
        return !environment.getProperty("wieg." + source + ".url", "").isBlank()
                && Binder.get(environment)
                        .bindOrCreate("wieg", IntegrationSettings.class)
                        .integrates();
    }
}

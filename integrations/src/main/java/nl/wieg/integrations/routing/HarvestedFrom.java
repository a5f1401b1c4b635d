package nl.wieg.integrations.routing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** There only in a process with the role {@code integrations}, when the address of this source is set. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Conditional(SourceIsConfigured.class)
public @interface HarvestedFrom {

    /** The source, whose address is {@code wieg.<source>.url}. */
    String value();
}

package nl.wieg.web.signin;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.web.servlet.FlashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * What a session holds, as JSON: what Spring Security keeps there, and messages for the next page, which are text. What cannot be read, of an
 * earlier release or not ours, is not there: a lost message, or signing in once more.
 */
final class SessionJson implements GenericConverter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionJson.class);

    private final JsonMapper json = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(
                    SessionJson.class.getClassLoader(),
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType(CopyOnWriteArrayList.class)
                            .allowIfSubType(FlashMap.class)))
            .build();

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(Object.class, byte[].class), new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return source instanceof byte[] bytes ? read(bytes) : json.writeValueAsBytes(source);
    }

    private @Nullable Object read(byte[] bytes) {
        try {
            return json.readValue(bytes, Object.class);
        } catch (JacksonException e) {
            LOG.warn("Something in a web session cannot be read and is left out: {}", e.getOriginalMessage());
            return null;
        }
    }
}

package nl.wieg.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.access.Role;
import nl.wieg.intake.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the message bundle, for what is put into words before a template shows it. */
@Component
public class Words {

    private static final Locale DUTCH = Locale.of("nl");

    private final MessageSource texts;

    Words(MessageSource texts) {
        this.texts = texts;
    }

    /** The text of this key; numbers go in as text, since the bundle would write a year as 2.024. */
    public String of(String key, String... values) {
        return texts.getMessage(key, values, DUTCH);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getMessage(key, null, null, DUTCH));
    }

    public String position(Position at) {
        return at.page() == 0
                ? of("position.line", Integer.toString(at.line()))
                : of("position.page", Integer.toString(at.page()), Integer.toString(at.line()));
    }

    public String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(role -> of("role." + role)).collect(Collectors.joining(", "));
    }

    /** The choices of a filter, in words; their values are the words too, as an address has them. */
    public <T> List<Option> options(String all, T[] choices, Function<T, String> key, @Nullable T chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", of(all), chosen == null));
        for (var choice : choices) {
            options.add(new Option(slug(key.apply(choice)), of(key.apply(choice)), choice.equals(chosen)));
        }
        return options;
    }

    /** The choice that the value of a filter stands for; null for all, and for what is no choice. */
    public <T> @Nullable T chosen(T[] choices, Function<T, String> key, String value) {
        return Arrays.stream(choices)
                .filter(choice -> slug(key.apply(choice)).equals(value))
                .findFirst()
                .orElse(null);
    }

    private String slug(String key) {
        return of(key).replace(' ', '-');
    }
}

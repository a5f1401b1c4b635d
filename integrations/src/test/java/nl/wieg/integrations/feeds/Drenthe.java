package nl.wieg.integrations.feeds;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ReflectionUtils;

/** The twelve municipalities of Drenthe, without a database. */
public final class Drenthe {

    private static final List<Municipality> TWELVE = Stream.of(
                    "GM1680", "GM0106", "GM1681", "GM0109", "GM0114", "GM0118", "GM0119", "GM1731", "GM1699", "GM1730",
                    "GM1701", "GM1690")
            .map(code -> new Municipality(new MunicipalityCode(code), code))
            .toList();

    private static final Municipalities MUNICIPALITIES = create();

    private Drenthe() {}

    public static Municipalities municipalities() {
        return MUNICIPALITIES;
    }

    @SuppressWarnings("unchecked")
    private static Municipalities create() {
        var jdbc = mock(JdbcClient.class, RETURNS_DEEP_STUBS);
        when(jdbc.sql(anyString()).query(any(RowMapper.class)).list()).thenReturn(TWELVE);
        try {
            // what it reads is a table, and the table is not what these tests are about
            return ReflectionUtils.accessibleConstructor(Municipalities.class, JdbcClient.class)
                    .newInstance(jdbc);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

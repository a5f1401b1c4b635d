package nl.wieg.people;

import java.util.Optional;
import nl.wieg.access.Homes;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which municipality a person lives, for who asks whether they belong to a work context. */
@Component
class PersonHomes implements Homes {

    private final JdbcClient jdbc;

    PersonHomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<MunicipalityCode> homeOf(String personId) {
        return jdbc.sql("SELECT municipality FROM person WHERE id = ?")
                .param(personId)
                .query(String.class)
                .optional()
                .map(MunicipalityCode::new);
    }
}

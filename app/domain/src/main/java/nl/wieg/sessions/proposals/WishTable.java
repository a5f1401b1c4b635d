package nl.wieg.sessions.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.plan.Placement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What planners want of proposals; the proposal is held while its rows are replaced. */
@Component
class WishTable {

    private final JdbcTemplate jdbc;

    WishTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Wish> of(ProposalId id) {
        return jdbc.query(
                "SELECT kind, location, team, day, part FROM sessions_proposal_wish WHERE proposal_id = ? ORDER BY day, part, location",
                (row, i) -> new Wish(
                        Wish.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        new Placement(
                                row.getString("location"),
                                row.getString("team"),
                                new DayPart(
                                        row.getObject("day", LocalDate.class),
                                        PartOfDay.of(row.getString("part")).orElseThrow()))),
                id.toString());
    }

    void replace(Proposal proposal) {
        var id = proposal.id().toString();
        jdbc.update("DELETE FROM sessions_proposal_wish WHERE proposal_id = ?", id);
        jdbc.batchUpdate(
                "INSERT INTO sessions_proposal_wish (proposal_id, kind, location, team, day, part) VALUES (?, ?, ?, ?, ?, ?)",
                proposal.wishes().stream()
                        .map(wish -> new Object[] {
                            id,
                            wish.kind().name().toLowerCase(Locale.ROOT),
                            wish.at().location(),
                            wish.at().team(),
                            wish.at().part().date(),
                            wish.at().part().part().code()
                        })
                        .toList());
    }
}

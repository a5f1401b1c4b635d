package nl.wieg.keyfigures;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RunRepository extends JpaRepository<CountRun, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from CountRun r where r.id = :id")
    Optional<CountRun> findLocked(UUID id);

    /** Locked, so that whoever asks waits for a pin under way and never joins a run that is pinned already. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from CountRun r where r.year = :year and r.state = nl.wieg.keyfigures.CountRun.State.requested")
    List<CountRun> waitingLocked(short year);

    Optional<CountRun> findFirstByYearAndState(short year, CountRun.State state);

    List<CountRun> findByStateOrderByRequestedAt(CountRun.State state);

    /** The result of the year. */
    @Query(
            value = "SELECT r.* FROM keyfigure_run r JOIN keyfigure_current c ON c.run_id = r.id WHERE c.year = :year",
            nativeQuery = true)
    Optional<CountRun> current(int year);

    @Query("select distinct r.year from CountRun r")
    List<Short> years();

    @Query("select r from CountRun r order by r.requestedAt desc, r.id desc")
    List<CountRun> newest(Pageable page);
}

package nl.wieg.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuarantineRepository extends JpaRepository<QuarantinedRecord, UUID> {

    @Query(
            "select q from QuarantinedRecord q where (:source = '' or q.source = :source) and q.state = :state order by q.id desc")
    List<QuarantinedRecord> newest(String source, QuarantinedRecord.State state, Pageable page);

    long countByState(QuarantinedRecord.State state);
}

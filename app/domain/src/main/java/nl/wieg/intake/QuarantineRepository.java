package nl.wieg.intake;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuarantineRepository extends JpaRepository<QuarantinedRecord, UUID> {}

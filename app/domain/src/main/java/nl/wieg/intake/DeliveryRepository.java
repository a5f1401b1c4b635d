package nl.wieg.intake;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeliveryRepository extends JpaRepository<Delivery, UUID> {

    Optional<Delivery> findBySourceAndSha256(String source, byte[] sha256);

    Optional<Delivery> findFirstBySourceAndNameAndState(String source, String name, Delivery.State state);

    @Query("select d from Delivery d where (:source = '' or d.source = :source) order by d.landedAt desc, d.id desc")
    Page<Delivery> newest(String source, Pageable page);

    @Query(
            "select d from Delivery d where (:source = '' or d.source = :source) and d.state in :states and d.channel in :channels order by d.landedAt desc, d.id desc")
    Page<Delivery> newest(String source, Collection<Delivery.State> states, Collection<String> channels, Pageable page);
}

package nl.wieg.integrations.doses;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.doses.EarlierDose;
import nl.wieg.immunisation.doses.EarlierDoses;
import nl.wieg.intake.DeliveredRecord;
import nl.wieg.intake.DeliveredRecords;
import nl.wieg.intake.events.DeliveryStored;
import nl.wieg.shared.LostRaces;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NamedLocks;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has our own register take over what the earlier one delivered; hearing of a delivery twice changes nothing. */
@Component
class DosesToRegister {

    private static final int WAIT_SECONDS = 600;

    private final DeliveredRecords records;
    private final EarlierDoses doses;
    private final NamedLocks locks;

    DosesToRegister(DeliveredRecords records, EarlierDoses doses, NamedLocks locks) {
        this.records = records;
        this.doses = doses;
        this.locks = locks;
    }

    /** One delivery at a time: two that bring the same dose would both think it new. */
    @Async
    @TransactionalEventListener
    void on(DeliveryStored stored) {
        if (!stored.source().equals("doses")) {
            return;
        }
        var lock = locks.tryLock("wieg.doses", WAIT_SECONDS)
                .orElseThrow(() -> new IllegalStateException("Another delivery of doses is being taken over"));
        try (lock) {
            Actor.system("eerder register").run(() -> LostRaces.again(() -> takeOver(stored.deliveryId())));
        }
    }

    private void takeOver(UUID delivery) {
        doses.takeOver(delivery, sink -> records.each(delivery, record -> sink.accept(dose(record))));
    }

    private static EarlierDose dose(DeliveredRecord record) {
        var content = record.content();
        return new EarlierDose(
                record.key(),
                record.version(),
                record.lapsed(),
                field(content, "dossiernummer"),
                LocalDate.parse(field(content, "geboortedatum")),
                new MunicipalityCode(field(content, "gemeentecode")),
                LocalDate.parse(field(content, "datum")),
                field(content, "vaccin"),
                field(content, "chargenummer"),
                field(content, "programma"),
                field(content, "setting"));
    }

    private static String field(Map<String, String> content, String name) {
        return Objects.requireNonNull(content.get(name), name);
    }
}

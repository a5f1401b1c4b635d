package nl.wieg.integrations.doses;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wieg.immunisation.doses.EarlierDoses;
import nl.wieg.intake.DeliveredRecords;
import nl.wieg.intake.events.DeliveryStored;
import nl.wieg.shared.NamedLocks;
import nl.wieg.shared.NamedLocks.NamedLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;

class DosesToRegisterTests {

    private static final UUID DELIVERY = UUID.fromString("01933d2e-0000-7000-8000-000000000001");

    private final EarlierDoses doses = mock();
    private final NamedLocks locks = mock();
    private final NamedLock lock = mock();
    private final DosesToRegister register = new DosesToRegister(mock(DeliveredRecords.class), doses, locks);

    @BeforeEach
    void theLockIsFree() {
        when(locks.tryLock(anyString(), anyInt())).thenReturn(Optional.of(lock));
    }

    @Test
    void takesADeliveryOverAgainThatLostARace() {
        doThrow(deadlock()).doThrow(deadlock()).doNothing().when(doses).takeOver(eq(DELIVERY), any());

        register.on(stored("doses"));

        verify(doses, times(3)).takeOver(eq(DELIVERY), any());
        verify(lock).close();
    }

    @Test
    void failsAtOnceWhenTryingAgainIsOfNoUse() {
        doThrow(new DataIntegrityViolationException("no such municipality"))
                .when(doses)
                .takeOver(eq(DELIVERY), any());

        assertThatThrownBy(() -> register.on(stored("doses"))).isInstanceOf(DataIntegrityViolationException.class);

        verify(doses).takeOver(eq(DELIVERY), any());
        verify(lock).close();
    }

    @Test
    void leavesOtherSourcesAlone() {
        register.on(stored("covid"));

        verifyNoInteractions(doses, locks);
    }

    private static CannotAcquireLockException deadlock() {
        return new CannotAcquireLockException("deadlock", new SQLException("deadlock", "40001", 1213));
    }

    private static DeliveryStored stored(String source) {
        return new DeliveryStored(DELIVERY, source, Set.of(2024));
    }
}

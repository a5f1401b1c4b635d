package nl.wieg.shared;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Whether something failed because the database does not answer, and for no fault of its own. */
public final class DatabaseAway {

    private DatabaseAway() {}

    public static boolean isBehind(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).anyMatch(DatabaseAway::isOne);
    }

    private static boolean isOne(Throwable fault) {
        return fault instanceof SQLTransientConnectionException
                || fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLRecoverableException
                || fault instanceof DataAccessResourceFailureException
                || fault instanceof RecoverableDataAccessException
                || fault instanceof CannotCreateTransactionException
                || fault instanceof TransactionSystemException;
    }
}

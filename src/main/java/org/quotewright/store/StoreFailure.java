package org.quotewright.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.quotewright.model.Told;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The project file refused a read or a write that should have worked: the disk is full, it was
 * taken away, or the file is damaged. What was committed before is not affected.
 */
public final class StoreFailure extends RuntimeException implements Told {

    private final SQLiteErrorCode code;

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
        this.code = codeOf(cause).orElse(SQLiteErrorCode.SQLITE_ERROR);
    }

    /** A value is not one that this format writes. */
    static StoreFailure unreadable(RuntimeException cause) {
        SQLiteException failure =
                new SQLiteException(cause.getMessage(), SQLiteErrorCode.SQLITE_CORRUPT);
        failure.initCause(cause);
        return new StoreFailure(failure);
    }

    static StoreFailure moved(Path path) {
        return new StoreFailure(
                new SQLiteException(
                        "another file lies at " + path, SQLiteErrorCode.SQLITE_READONLY_DBMOVED));
    }

    @Override
    public String messageKey() {
        return switch (code) {
            case SQLITE_READONLY_DBMOVED -> "store.failure.moved";
            case SQLITE_FULL, SQLITE_IOERR_SHMSIZE -> "store.failure.full";
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED -> "store.failure.busy";
            default -> isDamage() ? "store.failure.damaged" : "store.failure.other";
        };
    }

    /** SQLite's name of what went wrong ({@code SQLITE_FULL}), for the details. */
    public String code() {
        return code.name();
    }

    /** True where what was to be written contradicts itself or what is there. */
    public boolean isContradiction() {
        return code.name().startsWith("SQLITE_CONSTRAINT");
    }

    boolean isBusy() {
        return code.name().startsWith("SQLITE_BUSY") || code == SQLiteErrorCode.SQLITE_LOCKED;
    }

    boolean isDamage() {
        return code.name().startsWith("SQLITE_CORRUPT") || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /** True where the file or its folder cannot be written. */
    boolean isWriteRefused() {
        return code.name().startsWith("SQLITE_CANTOPEN")
                || code.name().startsWith("SQLITE_READONLY") && !isMoved();
    }

    /** True where there is no room on the disk, be it for the file that desks share beside it. */
    boolean isDiskFull() {
        return code == SQLiteErrorCode.SQLITE_FULL || code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
    }

    /** True where the file that was opened no longer lies under its name. */
    boolean isMoved() {
        return code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED;
    }

    private static Optional<SQLiteErrorCode> codeOf(SQLException cause) {
        return cause instanceof SQLiteException e
                ? Optional.of(e.getResultCode())
                : Optional.empty();
    }
}

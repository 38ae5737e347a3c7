package org.quotewright.store;

import java.util.stream.Stream;

/** In which state SQLite's write-ahead log lay beside a project before it was opened. */
public enum LogState {
    MISSING("log_missing"),
    DAMAGED("log_damaged"),
    /** Everything that was committed to it can be read. */
    WHOLE("broken");

    private final String ended;

    LogState(String ended) {
        this.ended = ended;
    }

    /** How the file says that a session ended which left its log so. */
    String ended() {
        return ended;
    }

    static LogState endedAs(String ended) {
        return Stream.of(values())
                .filter(state -> state.ended.equals(ended))
                .findFirst()
                .orElseThrow();
    }
}

package org.quotewright.store;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The desk that has a project open for writing; an unknown user or host is an empty string.
 *
 * @param pid the number of its process on that host, 0 where it is not known
 */
public record LockHolder(String user, String host, long pid) {

    static final LockHolder UNKNOWN = new LockHolder("", "", 0);

    /** This process, under the names that its environment gives without asking a network. */
    static LockHolder self() {
        String host =
                Stream.of("HOSTNAME", "COMPUTERNAME")
                        .map(System::getenv)
                        .flatMap(name -> Optional.ofNullable(name).stream())
                        .findFirst()
                        .orElse("");
        return new LockHolder(
                System.getProperty("user.name", ""), host, ProcessHandle.current().pid());
    }
}

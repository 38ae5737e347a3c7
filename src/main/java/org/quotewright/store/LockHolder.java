package org.quotewright.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The desk that has a project open for writing; an unknown user or host is an empty string.
 *
 * @param pid the number of its process on that host, 0 where it is not known
 */
public record LockHolder(String user, String host, long pid) {

    private static final Path HOSTNAME = Path.of("/etc/hostname");

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    static final LockHolder UNKNOWN = new LockHolder("", "", 0);

    /** This process, under the names that its environment gives without asking a network. */
    static LockHolder self() {
        return new LockHolder(
                System.getProperty("user.name", ""),
                host(System.getenv(), HOSTNAME),
                ProcessHandle.current().pid());
    }

    /** A reader that is done in a moment. */
    static LockHolder nobody() {
        return new LockHolder("", self().host, 0);
    }

    boolean isProcess() {
        return pid > 0;
    }

    /** False for a process of this machine that has ended. */
    boolean mayLive(Path lock) {
        return !host.equals(self().host) || isAlive(lock);
    }

    /**
     * True for a process of this machine that runs. Numbers are used again: one that began after
     * the lock was signed is another.
     */
    boolean isAlive(Path lock) {
        return host.equals(self().host)
                && ProcessHandle.of(pid)
                        .filter(process ->
                                process.info()
                                        .startInstant()
                                        .filter(begun -> begun.isAfter(signed(lock)))
                                        .isEmpty())
                        .isPresent();
    }

    /** True for another process of this machine that is known to have run before it signed. */
    boolean keeps(Path lock) {
        return pid != ProcessHandle.current().pid()
                && isAlive(lock)
                && ProcessHandle.of(pid).flatMap(it -> it.info().startInstant()).isPresent();
    }

    /**
     * The clock of a process counts in hundredths of a second from when the machine was started.
     */
    private static Instant signed(Path lock) {
        try {
            return Files.getLastModifiedTime(lock).toInstant().plus(CLOCKS_DIFFER);
        } catch (IOException e) {
            return Instant.MAX;
        }
    }

    /** Shells know HOSTNAME, but seldom hand it on; Windows always sets COMPUTERNAME. */
    static String host(Map<String, String> environment, Path hostname) {
        return Stream.of("HOSTNAME", "COMPUTERNAME")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(() -> firstLine(hostname));
    }

    private static String firstLine(Path hostname) {
        try (Stream<String> lines = Files.lines(hostname)) {
            return lines.findFirst().map(String::strip).orElse("");
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }
}

package org.quotewright.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The desk that has a project open for writing; an unknown user or host is an empty string.
 *
 * @param pid the number of its process on that host, 0 where it is not known
 */
public record LockHolder(String user, String host, long pid) {

    private static final Path HOSTNAME = Path.of("/etc/hostname");

    static final LockHolder UNKNOWN = new LockHolder("", "", 0);

    /** This process, under the names that its environment gives without asking a network. */
    static LockHolder self() {
        return new LockHolder(
                System.getProperty("user.name", ""),
                host(System.getenv(), HOSTNAME),
                ProcessHandle.current().pid());
    }

    /** False for a process of this machine that has ended. */
    boolean mayLive() {
        return !host.equals(self().host) || ProcessHandle.of(pid).isPresent();
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

package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Which file lay under a name. Where the system lets open files be moved and replaced, it also
 * tells files apart; where it has no key for them, it does not let that happen.
 */
record FileIdentity(Path path, Optional<Object> key) {

    static FileIdentity of(Path path) {
        return new FileIdentity(path, keyOf(path));
    }

    /** False once another file lies there, or none. */
    boolean isInPlace() {
        return key.isEmpty() || keyOf(path).equals(key);
    }

    private static Optional<Object> keyOf(Path path) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(path, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

package org.quotewright.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;

/**
 * The native libraries of SQLite and ONNX Runtime, which packages keep unpacked beside the program:
 * these would unpack them from their jars at each start, and leave them behind where it is killed.
 */
final class NativeFolder {

    private static final List<String> PROPERTIES =
            List.of("org.sqlite.lib.path", "onnxruntime.native.path");

    private NativeFolder() {}

    /** Has them loaded from there, where the program lies in a package. */
    static void use() {
        program().flatMap(NativeFolder::beside).ifPresent(NativeFolder::use);
    }

    /** Of a program's jar. */
    static Optional<Path> beside(Path jar) {
        return Optional.of(jar.resolveSibling("native")).filter(Files::isDirectory);
    }

    private static void use(Path folder) {
        PROPERTIES.stream()
                .filter(property -> System.getProperty(property) == null)
                .forEach(property -> System.setProperty(property, folder.toString()));
    }

    private static Optional<Path> program() {
        CodeSource source = NativeFolder.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

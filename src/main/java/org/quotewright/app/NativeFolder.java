package org.quotewright.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
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
        beside(System.getProperty("java.class.path")).ifPresent(NativeFolder::use);
    }

    /**
     * @param classPath the program's, its own jar first: with the start-up cache a class does not
     *     always know where it is from
     */
    static Optional<Path> beside(String classPath) {
        return Optional.of(classPath.split(File.pathSeparator, 2)[0])
                .filter(first -> first.endsWith(".jar"))
                .map(jar -> Path.of(jar).resolveSibling("native"))
                .filter(Files::isDirectory);
    }

    private static void use(Path folder) {
        PROPERTIES.stream()
                .filter(property -> System.getProperty(property) == null)
                .forEach(property -> System.setProperty(property, folder.toString()));
    }
}

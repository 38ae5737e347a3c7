package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Another way for the runtime to look after memory.
 *
 * @param name what tables call it
 * @param options the runtime's, in place of those for collector and heap that are packaged
 */
record HeapVariant(String name, List<String> options) {

    private static final String PACKAGED = "-Xmx.*|-XX:\\+Use.*";
    private static final String WITHOUT_WINDOW =
            "-Dglass.platform=Headless -Dprism.order=sw -Xlog:disable"
                    + " -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTMode=";

    /** A copy of the packaged program that runs in this way, with a start-up cache made for it. */
    Path in(Path folder) throws IOException, InterruptedException {
        copy(StartRun.PACKAGED, folder);
        Path file = folder.resolve("bin").resolve("java.options");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.removeIf(line -> line.matches(PACKAGED));
        lines.addAll(options);
        Files.write(file, lines);
        Path cache = folder.resolve("lib").resolve("quotewright.aot");
        Files.deleteIfExists(cache);
        Path recorded = folder.resolve("recorded");
        rehearse(folder, "record -XX:AOTConfiguration=" + recorded);
        rehearse(folder, "create -XX:AOTConfiguration=" + recorded + " -XX:AOTCache=" + cache);
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void rehearse(Path folder, String mode)
            throws IOException, InterruptedException {
        ProcessBuilder process =
                new ProcessBuilder(
                                folder.resolve("bin").resolve("quotewright").toString(),
                                "rehearse-desk")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment()
                .putAll(
                        Map.of(
                                "QUOTEWRIGHT_HOME",
                                folder.resolve("home").toString(),
                                "JAVA_TOOL_OPTIONS",
                                WITHOUT_WINDOW + mode));
        process.start().waitFor();
    }
}

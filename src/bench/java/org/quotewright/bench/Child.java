package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs a program of its own in a bounded heap; what it prints are names and values of figures. */
final class Child {

    private Child() {}

    static Process start(String heap, Class<?> program, String... arguments) throws IOException {
        return start(List.of("-Xmx" + heap, "-XX:+UseSerialGC"), program, arguments);
    }

    private static Process start(List<String> memory, Class<?> program, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(memory);
        command.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dprism.text=t2k",
                        "-Dprism.disableRegionCaching=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** The lines that it printed. */
    static List<String> lines(String heap, Class<?> program, String... arguments)
            throws IOException {
        try (Stream<String> lines = start(heap, program, arguments).inputReader().lines()) {
            return lines.toList();
        }
    }

    /** The same, where the runtime looks after its memory as these options say. */
    static List<String> lines(List<String> memory, Class<?> program) throws IOException {
        try (Stream<String> lines = start(memory, program).inputReader().lines()) {
            return lines.toList();
        }
    }
}

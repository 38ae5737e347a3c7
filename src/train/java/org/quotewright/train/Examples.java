package org.quotewright.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Prepared files: an {@link Example} a line, as JSON. */
final class Examples {

    private static final JsonMapper JSON = new JsonMapper();

    private Examples() {}

    static List<Example> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> JSON.readValue(line, Example.class)).toList();
        }
    }

    static void write(List<Example> examples, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Example example : examples) {
                out.write(JSON.writeValueAsString(example));
                out.write('\n');
            }
        }
    }
}

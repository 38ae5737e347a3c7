package org.quotewright.reading.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.reading.Part;
import org.quotewright.reading.Reads;
import org.quotewright.reading.UnreadableArticle;

/** A damaged line of JSON Lines costs that line. */
class DamagedLinesTest {

    private static List<Part> parts(String lines) throws UnreadableArticle {
        return Reads.parts("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableArticle refusal(Part part) {
        return catchThrowableOfType(UnreadableArticle.class, part::open);
    }

    @Test
    void isNamedWithItsNumberAmongTheOthers() throws Exception {
        List<Part> parts =
                parts(
                        "{\"text\": \"One.\"}\n\n{\"text\": \"Two\n{\"text\": \"Three.\"}\r\n"
                                + "{\"text\": \"Four.\"} {\"text\"\n");
        assertThat(parts).hasSize(4);
        assertThat(Reads.one(parts.get(0)).article().text()).isEqualTo("One.");
        assertThat(refusal(parts.get(1)).messageKey()).isEqualTo("reading.damaged-line");
        assertThat(refusal(parts.get(1)).arguments()).containsExactly("a.jsonl", "3");
        assertThat(Reads.one(parts.get(2)).article().text()).isEqualTo("Three.");
        assertThat(refusal(parts.get(3)).arguments()).containsExactly("a.jsonl", "5");
    }

    @Test
    void mayBeTheFirst(@TempDir Path folder) throws Exception {
        String lines = "{\"was\": broken}\n{\"was\": \"It sails.\"}\n";
        Path file = Files.writeString(folder.resolve("a.jsonl"), lines);
        assertThat(RecordHeads.of(file).orElseThrow().names()).containsExactly("was");
        assertThat(parts(lines.replace("was", "text"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": ",
                "[{\"text\": \"One.\"},\n{\"text\": \"Two.\"},\n{\"text\": \n",
                "{\n\"title\": \"One\",\n\"text\": \"It sails.\",\n\"more\": [\n{}\n"
            })
    void isNoneWhereTheWholeFileIsDamaged(String text) {
        assertThat(catchThrowableOfType(UnreadableArticle.class, () -> parts(text)).messageKey())
                .isEqualTo("reading.broken");
    }
}

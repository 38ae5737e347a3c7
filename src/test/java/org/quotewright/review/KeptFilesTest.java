package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeptFilesTest {

    private final KeptFiles files = new KeptFiles();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsTheTextAgain() {
        assertThat(files.text("ferry.txt", bytes("The ferry sails."), text -> true))
                .contains("The ferry sails.");
    }

    @Test
    void givesNoTextThatIsNotTheOne() {
        assertThat(files.text("ferry.txt", bytes("The ferry sails."), text -> false)).isEmpty();
    }

    @Test
    void findsTheOneAmongSeveral() {
        byte[] lines =
                bytes(
                        "{\"text\": \"It sails.\"}\n{\"text\": \"It stays.\"}\n{\"text\": \"It sank.\"}\n");
        assertThat(files.text("all.jsonl", lines, text -> text.contains("stays")))
                .contains("It stays.");
        assertThat(files.text("all.jsonl", lines, text -> text.contains("burns"))).isEmpty();
    }

    @Test
    void readsAFileThatDoesNotSayItsEncodingInEachThatItMayHave() {
        byte[] file = "“Tak,” said Łukasz Żak.".getBytes(Charset.forName("windows-1250"));
        assertThat(files.text("ferry.txt", file, text -> text.contains("Łukasz Żak")))
                .contains("“Tak,” said Łukasz Żak.");
    }

    @Test
    void whatCannotBeReadHasNoText() {
        assertThat(files.text("ferry.pdf", bytes("%PDF-1.7 no more"), text -> true)).isEmpty();
    }
}

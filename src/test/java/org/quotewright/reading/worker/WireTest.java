package org.quotewright.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.LeftOut;
import org.quotewright.reading.ReadArticle;

class WireTest {

    @Test
    void bringsHalfCharactersThroughAsTheyAre() throws IOException {
        ArticleFacts facts =
                new ArticleFacts(
                        "Title", "Outlet", "", Optional.of(LocalDate.of(2024, 5, 17)), "http://a");
        ReadArticle sent =
                new ReadArticle(
                        new Article("half \uD83D and whole \uD83D\uDEA2", facts),
                        StandardCharsets.UTF_16LE,
                        true,
                        new byte[] {0, -1},
                        List.of(new ReadArticle.Remark("import.suspicious-pages", List.of("3"))),
                        List.of(new LeftOut(4, "Menu \uD83D", LeftOut.Reason.NAVIGATION)));
        Answer.One got = (Answer.One) sentAndRead(new Answer.One(sent));
        assertThat(got.article()).usingRecursiveComparison().isEqualTo(sent);
    }

    @Test
    void believesNoLengthThatCannotBe() {
        byte[] claims = {0, 0, 0, 1, 127, -1, -1, -1};
        assertThatIOException().isThrownBy(() -> read(claims));
    }

    @Test
    void noticesAnAnswerThatEndsTooSoon() throws IOException {
        byte[] whole = written(new Answer.Parts(List.of("a", "b")));
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThatIOException().isThrownBy(() -> read(cut));
    }

    private static Answer sentAndRead(Answer answer) throws IOException {
        return read(written(answer));
    }

    private static byte[] written(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        answer.write(new Wire.Out(new DataOutputStream(bytes)));
        return bytes.toByteArray();
    }

    private static Answer read(byte[] bytes) throws IOException {
        return Answer.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}

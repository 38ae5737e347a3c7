package org.quotewright.reading.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.model.ArticleField;
import org.quotewright.model.Columns;
import org.quotewright.model.Hints;
import org.quotewright.model.TableHead;
import org.quotewright.reading.Content;
import org.quotewright.reading.Part;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.Reads;
import org.quotewright.reading.UnreadableArticle;

class HeaderlessTableTest {

    private static final String LONG = "“We sail at six,” said Ilse Brandt, and so they did. ";
    private static final String TABLE =
            "Ferry sails,2026-05-12,\""
                    + LONG.repeat(20)
                    + "\"\r\nFerry stays,2026-05-13,\"“We stay,” said Omar Quist.\"\r\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void saysInAShortSentenceWhatTheFirstRowHolds() {
        UnreadableArticle refusal =
                catchThrowableOfType(
                        UnreadableArticle.class, () -> Reads.parts("a.csv", bytes(TABLE)));
        assertThat(refusal.messageKey()).isEqualTo("reading.no-text-field");
        assertThat(refusal.arguments().get(1))
                .isEqualTo("Ferry sails, 2026-05-12, “We sail at six,” said Ilse Br…");
        String many = "a,".repeat(40) + "z\r\n";
        assertThat(
                        catchThrowableOfType(
                                        UnreadableArticle.class,
                                        () -> Reads.parts("a.csv", bytes(many)))
                                .arguments()
                                .get(1))
                .hasSizeLessThan(60);
    }

    @Test
    void guessesThatThereIsNoHeader(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), TABLE);
        TableHead head = RecordHeads.of(file).orElseThrow();
        Columns guess = ColumnGuess.ofTable(head);
        assertThat(guess.hasHeader()).isFalse();
        assertThat(guess.names())
                .isEqualTo(
                        Map.of(
                                ArticleField.TEXT, "3",
                                ArticleField.DATE, "2",
                                ArticleField.TITLE, "1"));
        assertThat(head.withoutHeader().cells("1")).containsExactly("Ferry sails", "Ferry stays");
        assertThat(Columns.read(guess.written())).isEqualTo(guess);
        assertThat(Columns.read(List.of("NO_HEADER"))).isEqualTo(new Columns(Map.of(), false));
    }

    @ParameterizedTest
    @CsvSource({"Was,Inhalt,true", "1,Inhalt,false", "Was,https://post.example,false", "'',b,true"})
    void tellsAHeaderByItsCells(String first, String second, boolean isHeader) {
        TableHead head = new TableHead(List.of(first, second), List.of(List.of("x", "It sails.")));
        assertThat(ColumnGuess.ofTable(head).hasHeader()).isEqualTo(isHeader);
    }

    @Test
    void readsEveryRowWhereNoneIsAHeader() throws Exception {
        Columns told = new Columns(Map.of(ArticleField.TEXT, "3", ArticleField.DATE, "2"), false);
        List<Part> parts =
                ((Content.Parts) new TableReader(Hints.of(told)).read("a.csv", bytes(TABLE)))
                        .parts();
        assertThat(parts).hasSize(2);
        ReadArticle last = Reads.one(parts.getLast());
        assertThat(last.article().text()).isEqualTo("“We stay,” said Omar Quist.");
        assertThat(last.article().facts().date()).contains(LocalDate.of(2026, 5, 13));
        assertThat(new String(last.bytes(), StandardCharsets.UTF_8)).startsWith("Ferry stays,");
    }

    @Test
    void callsColumnsWithoutANameByTheirNumbers() throws Exception {
        List<Part> parts =
                Reads.parts("a.csv", bytes(",title,text,text\r\n0,Ferry,It sails.,no\r\n"));
        assertThat(Reads.one(parts.getFirst()).article().text()).isEqualTo("Ferry\n\nIt sails.");
    }
}

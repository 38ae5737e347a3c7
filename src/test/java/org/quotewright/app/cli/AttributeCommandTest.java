package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AttributeCommandTest {

    private static final String ARTICLE =
            """
            Ferry to sail again 🙂

            Marta Lindqvist, head of the Tern Harbour Authority, opened the quay on Monday.

            "The ferry will sail in May," Lindqvist said.
            """;

    @TempDir private Path folder;

    private Path article(String name) throws IOException {
        return Files.writeString(folder.resolve(name), ARTICLE);
    }

    @Test
    void printsQuotationSpeakerOrganisationAndReasonForPeople() throws IOException {
        CommandRun run = CommandRun.of("attribute", article("ferry.txt"));
        assertThat(run.exitStatus()).isZero();
        assertThat(run.out())
                .contains("\"The ferry will sail in May,\"")
                .contains("Marta Lindqvist, Tern Harbour Authority")
                .contains("why:");
    }

    @Test
    void saysThatAFolderHoldsNoArticle() throws IOException {
        CommandRun run = CommandRun.of("attribute", Files.createDirectory(folder.resolve("empty")));
        assertThat(run.exitStatus()).isZero();
        assertThat(run.err()).contains("No article was found");
    }

    @Test
    void givesFilesOfOneNameDifferentIds() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("ferry.txt"), ARTICLE);
        CommandRun run =
                CommandRun.of(
                        "attribute",
                        "--format=json",
                        article("ferry.txt"),
                        article("ferry-2.txt"),
                        other.resolve("ferry.txt"));
        assertThat(JsonMapper.shared().readTree(run.out()))
                .extracting(each -> each.get("id").asString())
                .containsExactly("ferry", "ferry-2", "ferry-3");
    }

    @Test
    void refusesToAddTheTextToTheTextForPeople() throws IOException {
        CommandRun run = CommandRun.of("attribute", "--with-text", article("ferry.txt"));
        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).contains("--format json");
    }

    @Test
    void countsCodePointsInJsonLines() throws IOException {
        CommandRun run =
                CommandRun.of(
                        "attribute", "--format", "jsonl", "--with-text", article("ferry.txt"));
        JsonNode line = JsonMapper.shared().readTree(run.out());
        JsonNode quote = line.get("quotes").get(0);
        int[] text = line.get("text").asString().codePoints().toArray();
        int begin = quote.get("start").asInt();
        int end = quote.get("end").asInt();
        assertThat(new String(text, begin, end - begin))
                .isEqualTo("\"The ferry will sail in May,\"");
        assertThat(line.get("id").asString()).isEqualTo("ferry");
        assertThat(quote.get("speaker").asString()).isEqualTo("Marta Lindqvist");
        assertThat(quote.get("kind").asString()).isEqualTo("person");
        assertThat(quote.get("type").asString()).isEqualTo("direct");
        assertThat(quote.get("cueClass").asString()).isEqualTo("speech");
    }

    @Test
    void writesOneArrayOfAllArticlesInTheOrderGiven() throws IOException {
        CommandRun run =
                CommandRun.of("attribute", "--format=json", article("b.txt"), article("a.txt"));
        JsonNode articles = JsonMapper.shared().readTree(run.out());
        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).get("id").asString()).isEqualTo("b");
    }

    @Test
    void namesAFileThatFailsAndDoesTheOthers() throws IOException {
        Path missing = folder.resolve("missing.txt");
        CommandRun run = CommandRun.of("attribute", missing, article("ferry.txt"));
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains(missing + " does not exist").hasLineCount(1);
        assertThat(run.out()).contains("The ferry will sail in May");
    }

    @Test
    void walksFoldersAndWritesToAFile() throws IOException {
        article("one.txt");
        Path out = folder.resolveSibling(folder.getFileName() + ".jsonl");
        CommandRun run = CommandRun.of("attribute", "--format=jsonl", "--out", out, folder);
        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(1);
        Files.delete(out);
    }

    @Test
    void tellsOfALinkOutOfAFolderAndDoesNotFollowIt() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "“We hide,” said Ann Lee.");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("link.txt"), secret);
        CommandRun run = CommandRun.of("attribute", "--engine", "rules", inner);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.out()).doesNotContain("We hide");
        assertThat(run.err()).contains("link.txt was not read: it is a link");
    }

    @Test
    void namesAFileWithoutSteeringTheTerminal() throws IOException {
        Path named =
                Files.writeString(folder.resolve("a\u001b[2J\u009b1mb.txt"), "“Go,” said Ann.");
        Path empty = Files.writeString(folder.resolve("c\u001b]0;x\u0007.txt"), "");
        CommandRun run = CommandRun.of("attribute", "--engine", "rules", named, empty);
        assertThat(run.out() + run.err()).doesNotContainPattern("[\\p{Cc}&&[^\n\r]]");
        assertThat(run.out()).contains("a [2J 1mb.txt");
        assertThat(run.err()).contains("c ]0;x .txt is empty");
    }

    @Test
    void writesThroughALinkToItsFile() throws IOException {
        Path real = Files.writeString(folder.resolve("real.jsonl"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);
        assertThat(CommandRun.of("attribute", "--out", link, article("a.txt")).exitStatus())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).contains("The ferry will sail in May");
    }

    @Test
    void saysWhatAnArticleWithoutQuotationsHolds() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "It rained all day.\n");
        assertThat(CommandRun.of("attribute", plain).out()).contains("No quotation was found.");
    }

    @Test
    void callsAnUnknownFormatWrongUsage() {
        assertThat(CommandRun.of("attribute", "--format=xml", "a.txt").exitStatus()).isEqualTo(2);
    }

    @Test
    void namesTheEngineThatWasAskedFor() throws IOException {
        Path article = article("ferry.txt");
        for (String engine : List.of("rules", "model")) {
            CommandRun run =
                    CommandRun.of("attribute", "--engine=" + engine, "--format=json", article);
            assertThat(run.exitStatus()).isZero();
            assertThat(run.out()).contains("\"" + engine + "-1\"");
        }
    }

    @Test
    void neverWritesOverAnArticleThatItReads() throws IOException {
        Path article = article("ferry.txt");
        CommandRun run = CommandRun.of("attribute", "--out", article, article);
        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(Files.readString(article)).isEqualTo(ARTICLE);
    }

    @Test
    void leavesAnEarlierResultInTheFolderOutOfTheInputs() throws IOException {
        article("one.txt");
        Path out = Files.writeString(folder.resolve("zz.txt"), "\"Old result,\" he said.");
        CommandRun run = CommandRun.of("attribute", "--format=jsonl", "--out", out, folder);
        assertThat(run.exitStatus()).isZero();
        assertThat(Files.readAllLines(out)).hasSize(1);
    }

    @Test
    void tellsOfAnEncodingThatWasGuessed() throws IOException {
        Path article = folder.resolve("old.txt");
        Files.write(article, "Café opens\n\nIt was full.\n".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run = CommandRun.of("attribute", article);
        assertThat(run.exitStatus()).isZero();
        assertThat(run.err()).contains("does not say its encoding");
    }

    @Test
    void saysThatTheFolderOfTheResultIsMissing() throws IOException {
        Path out = folder.resolve("nowhere").resolve("out.jsonl");
        CommandRun run = CommandRun.of("attribute", "--out", out, article("ferry.txt"));
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("its folder does not exist");
    }
}

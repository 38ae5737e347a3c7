package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that other programs made of articles of ours (src/docs/input-files.md): no paragraph is
 * lost, none comes along that is not the article's, and the facts are right.
 */
class ProducedFilesTest {

    private static final String FOLDER = "/org/quotewright/formats/";

    /**
     * A file.
     *
     * @param articles in it, by their ids
     * @param facts that are in it
     */
    record Produced(String name, List<String> articles, List<String> facts) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Produced> files() throws IOException {
        return text(FOLDER + "files.tsv")
                .lines()
                .map(line -> line.split("\t"))
                .map(row -> new Produced(row[0], words(row[1]), words(row[2])));
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" "));
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsEveryParagraphAndFact(Produced file) throws Exception {
        List<Article> found = articles(new ArticleReaders().part(path(file.name())).open());
        assertThat(found).hasSameSizeAs(file.articles());
        for (int i = 0; i < found.size(); i++) {
            Expected expected = EXPECTED.get(file.articles().get(i));
            assertThat(expected.body(found.get(i))).isEqualTo(expected.paragraphs());
            for (String fact : file.facts()) {
                assertThat(fact(found.get(i).facts(), fact))
                        .as(fact)
                        .isEqualTo(expected.facts().getOrDefault(fact, ""));
            }
        }
    }

    @Test
    void thereAreSixtyFilesAndMore() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void readsWhatPoiWrote() throws Exception {
        for (Expected expected : EXPECTED.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(expected.facts().get("title"));
                expected.paragraphs()
                        .forEach(text -> document.createParagraph().createRun().setText(text));
                document.write(bytes);
            }
            Article found = Reads.one("a.docx", bytes.toByteArray()).article();
            assertThat(expected.body(found)).isEqualTo(expected.paragraphs());
        }
    }

    /** An article as it was written. */
    private record Expected(List<String> paragraphs, Map<String, String> facts) {

        /** Without the headline and the line of facts, which not every format keeps in the text. */
        List<String> body(Article found) {
            String title = facts.get("title");
            List<String> body =
                    Arrays.stream(found.text().replace("\uFEFF", "").split("\\R++"))
                            .map(String::strip)
                            .map(text -> text.startsWith("# ") ? text.substring(2) : text)
                            .collect(Collectors.toCollection(ArrayList::new));
            body.removeIf(
                    text -> text.equals(title) || text.startsWith("By " + facts.get("author")));
            return body;
        }
    }

    private static final Map<String, Expected> EXPECTED = expected();

    private static Map<String, Expected> expected() {
        JsonNode articles = new JsonMapper().readTree(text(FOLDER + "articles.json"));
        return articles.valueStream()
                .collect(
                        Collectors.toMap(
                                article -> article.path("id").stringValue(),
                                ProducedFilesTest::expected));
    }

    private static Expected expected(JsonNode article) {
        return new Expected(
                article.path("paragraphs").valueStream().map(JsonNode::stringValue).toList(),
                Stream.of("title", "author", "outlet", "date", "url")
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        name -> article.path(name).stringValue())));
    }

    private static String fact(ArticleFacts facts, String name) {
        return switch (name) {
            case "title" -> facts.title();
            case "author" -> facts.author();
            case "outlet" -> facts.outlet();
            case "date" -> facts.date().map(Object::toString).orElse("");
            case "url" -> facts.url();
            default -> "";
        };
    }

    private static List<Article> articles(Content content) throws UnreadableArticle {
        return switch (content) {
            case Content.One one -> List.of(one.article().article());
            case Content.Parts several -> {
                List<Article> articles = new ArrayList<>();
                for (Part part : several.parts()) {
                    articles.addAll(articles(part.open()));
                }
                yield articles;
            }
        };
    }

    private static Path path(String name) throws URISyntaxException {
        return Path.of(ProducedFilesTest.class.getResource(FOLDER + name).toURI());
    }

    private static String text(String name) {
        try (InputStream in = ProducedFilesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

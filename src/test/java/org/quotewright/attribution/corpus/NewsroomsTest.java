package org.quotewright.attribution.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.ModelEngine;
import org.quotewright.attribution.ModelUnavailable;
import org.quotewright.attribution.RuleEngine;
import org.quotewright.model.Article;

/**
 * Articles in the styles of many newsrooms, in three sets: what the engines say of them may get
 * better, never worse. The figures are written to {@code target/newsrooms.txt}.
 */
class NewsroomsTest {

    private static final Path ARTICLES = Path.of("src/test/resources/org/quotewright/newsrooms");
    private static final Path FIGURES = Path.of("target/newsrooms.txt");
    private static final List<String> SETS = List.of("one", "two", "three");

    @Test
    void keepsWhatItHasReached() throws IOException, ModelUnavailable {
        List<String> figures = new ArrayList<>();
        NewsroomScore model = score(ModelEngine.load(), "model", figures);
        NewsroomScore rules = score(new RuleEngine(), "rules", figures);
        Files.createDirectories(FIGURES.getParent());
        Files.write(FIGURES, figures);
        assertThat(model.foundPercent()).as(model.toString()).isGreaterThan(98);
        assertThat(model.speakerPercent()).as(model.toString()).isGreaterThan(91);
        assertThat(model.organisationPercent()).as(model.toString()).isGreaterThan(73);
        assertThat(model.inventedPercent()).as(model.toString()).isLessThan(6);
        assertThat(rules.speakerPercent()).as(rules.toString()).isGreaterThan(80);
        assertThat(rules.organisationPercent()).as(rules.toString()).isGreaterThan(60);
    }

    private static NewsroomScore score(AttributionEngine engine, String name, List<String> figures)
            throws IOException {
        NewsroomScore all = new NewsroomScore();
        for (String set : SETS) {
            NewsroomScore score = new NewsroomScore();
            for (Path file : texts(set)) {
                String text = Files.readString(file);
                List<NewsroomLabel> labels = labels(file);
                var given = engine.analyse(Article.of(text));
                score.add(text, labels, given);
                all.add(text, labels, given);
            }
            figures.add(name + ", set " + set + ": " + score);
        }
        return all;
    }

    private static List<Path> texts(String set) throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.filter(file -> file.getFileName().toString().matches(set + "-.\\.txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<NewsroomLabel> labels(Path text) throws IOException {
        Path labels = Path.of(text.toString().replaceAll("\\.txt$", ".tsv"));
        return Files.readAllLines(labels).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(NewsroomLabel::of)
                .toList();
    }
}

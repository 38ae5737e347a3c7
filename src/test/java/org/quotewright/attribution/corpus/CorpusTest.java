package org.quotewright.attribution.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.ModelEngine;
import org.quotewright.attribution.ModelUnavailable;
import org.quotewright.attribution.RuleEngine;
import org.quotewright.model.Article;
import org.quotewright.model.Suggestion;

/** The engine may get better on labelled articles, never worse. */
class CorpusTest {

    private static final Path OURS = Path.of("src/test/resources/org/quotewright/corpus");

    private static List<Arguments> engines() throws ModelUnavailable {
        return List.of(
                Arguments.of(Named.of("rules", new RuleEngine())),
                Arguments.of(Named.of("model", ModelEngine.load())));
    }

    private static CorpusScore scoreOf(AttributionEngine engine, List<GoldArticle> articles) {
        CorpusScore score = new CorpusScore();
        for (GoldArticle article : articles) {
            List<Suggestion> given =
                    engine.analyse(Article.of(article.text())).stream()
                            .filter(it -> it.attribution().reportsWords())
                            .toList();
            score.add(article, given);
        }
        return score;
    }

    @ParameterizedTest
    @MethodSource("engines")
    void keepsItsScoresOnOurOwnArticles(AttributionEngine engine) throws IOException {
        List<GoldArticle> articles = GoldArticle.inFolder(OURS);
        CorpusScore score = scoreOf(engine, articles);
        assertThat(articles).hasSizeGreaterThanOrEqualTo(12);
        assertThat(score.exactPercent()).as(score.toString()).isGreaterThan(95);
        assertThat(score.foundPercent()).as(score.toString()).isGreaterThan(94);
        assertThat(score.precisionPercent()).as(score.toString()).isGreaterThan(96);
        assertThat(score.mentionPercent()).as(score.toString()).isGreaterThan(92);
        assertThat(score.speakerPercent()).as(score.toString()).isGreaterThan(83);
        assertThat(score.organisationPercent()).as(score.toString()).isGreaterThan(64);
        assertThat(score.inventedPercent()).as(score.toString()).isLessThan(5);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void getsTheCustomersArticleRight(AttributionEngine engine) throws IOException {
        String shared = System.getProperty("quotewright.shared", "");
        assumeTrue(!shared.isEmpty(), "no -Dquotewright.shared");
        Path seed = Path.of(shared, "seed");
        GoldArticle article =
                GoldArticle.read(
                        "customer",
                        seed.resolve("azernews-2022-11-10.txt"),
                        seed.resolve("gold.json"));
        CorpusScore score = scoreOf(engine, List.of(article));
        assertThat(score.exactPercent()).as(score.toString()).isEqualTo(100);
        assertThat(score.foundPercent()).as(score.toString()).isEqualTo(100);
        assertThat(score.precisionPercent()).as(score.toString()).isEqualTo(100);
        assertThat(score.speakerPercent()).as(score.toString()).isEqualTo(100);
        assertThat(score.organisationPercent()).as(score.toString()).isEqualTo(100);
    }
}

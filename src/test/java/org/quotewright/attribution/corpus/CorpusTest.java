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
                Arguments.of(
                        Named.of("rules", new RuleEngine()), new Floors(95, 94, 96, 92, 83, 64)),
                Arguments.of(
                        Named.of("model", ModelEngine.load()), new Floors(94, 95, 95, 94, 85, 62)));
    }

    /** Percentages that no change may fall to. */
    record Floors(
            int exact, int found, int precision, int mention, int speaker, int organisation) {}

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
    void keepsItsScoresOnOurOwnArticles(AttributionEngine engine, Floors floors)
            throws IOException {
        List<GoldArticle> articles = GoldArticle.inFolder(OURS);
        CorpusScore score = scoreOf(engine, articles);
        assertThat(articles).hasSizeGreaterThanOrEqualTo(12);
        assertThat(score.exactPercent()).as(score.toString()).isGreaterThan(floors.exact());
        assertThat(score.foundPercent()).as(score.toString()).isGreaterThan(floors.found());
        assertThat(score.precisionPercent()).as(score.toString()).isGreaterThan(floors.precision());
        assertThat(score.mentionPercent()).as(score.toString()).isGreaterThan(floors.mention());
        assertThat(score.speakerPercent()).as(score.toString()).isGreaterThan(floors.speaker());
        assertThat(score.organisationPercent())
                .as(score.toString())
                .isGreaterThan(floors.organisation());
        assertThat(score.inventedPercent()).as(score.toString()).isLessThan(5);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void getsTheCustomersArticleRight(AttributionEngine engine, Floors floors) throws IOException {
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

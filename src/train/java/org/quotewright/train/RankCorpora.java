package org.quotewright.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the ranker of persons learns from, weighed by how far it can be believed. */
final class RankCorpora {

    private static final double RESOLVED = 3;
    private static final double WIKIPEDIA = 0.3;
    private static final double SILVER = 0.1;

    private final Path corpora;

    RankCorpora(Path corpora) {
        this.corpora = corpora;
    }

    List<ResolvedArticle> resolved() throws IOException {
        Path polnear = corpora.resolve("polnear");
        return new ResolvedFile(polnear.resolve("dev.resolved.jsonl"), polnear.resolve("dev/text"))
                .articles();
    }

    /** Pronouns of GAP, and sources of PolNeAR's training articles as another tool read them. */
    List<RankLesson> others() throws IOException {
        List<RankLesson> lessons = new ArrayList<>();
        for (String part : List.of("development", "validation")) {
            Path file = corpora.resolve("gap").resolve("gap-" + part + ".tsv");
            GapFile.read(file).forEach(told -> add(RankLessons.of(told), WIKIPEDIA, lessons));
        }
        Map<String, SilverChains> silver = new HashMap<>();
        SilverChains.read(
                corpora.resolve("polnear/train.corenlp.jsonl.gz"),
                chains -> silver.put(chains.id(), chains));
        for (GoldArticle article : new BratFolder(corpora.resolve("polnear/train")).articles()) {
            if (silver.containsKey(article.id())) {
                add(RankLessons.of(article, silver.get(article.id())), SILVER, lessons);
            }
        }
        return lessons;
    }

    /** The annotated pronouns of articles whose speakers are told. */
    static List<RankLesson> lessons(List<ResolvedArticle> articles) {
        List<RankLesson> lessons = new ArrayList<>();
        articles.forEach(article -> add(RankLessons.of(article), RESOLVED, lessons));
        return lessons;
    }

    private static void add(List<RankLesson> found, double weight, List<RankLesson> lessons) {
        found.forEach(lesson -> lessons.add(lesson.weighing(weight)));
    }
}

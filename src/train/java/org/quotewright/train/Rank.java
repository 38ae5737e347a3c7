package org.quotewright.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.quotewright.attribution.ModelEngine;
import org.quotewright.attribution.ModelUnavailable;
import org.quotewright.attribution.finding.FoundArticle;
import org.quotewright.attribution.finding.QuoteFinder;
import org.quotewright.attribution.finding.RuleQuoteFinder;
import org.quotewright.attribution.speakers.SpeakerResolver;
import org.quotewright.text.TextLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits the weights by which speakers are ranked and confidences told, and measures them. */
@Command(name = "rank", description = "Fits the ranker of speakers and its confidences.")
final class Rank implements Callable<Integer> {

    private static final int FOLDS = 6;
    private static final double PULL = 5;
    private static final String GOLD = "gold";
    private static final String SALIENCE = "salience";

    @Option(names = "--corpora", required = true, description = "Folder of polnear and gap.")
    private Path corpora;

    @Option(names = "--out", required = true, description = "Folder for the tables of weights.")
    private Path out;

    private final PrintWriter console;
    private final Map<String, Function<ResolvedArticle, FoundArticle>> finders =
            new LinkedHashMap<>();
    private RankTrainer trainer;

    Rank(PrintWriter console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, ModelUnavailable {
        finders.put(GOLD, article -> FoundArticle.of(GoldQuotes.of(article)));
        finders.put("rules", remembering(new RuleQuoteFinder()));
        finders.put("model", remembering(ModelEngine.finder()));
        trainer = new RankTrainer(SpeakerResolver.priorWeights(), pulls());
        RankCorpora read = new RankCorpora(corpora);
        List<ResolvedArticle> articles = read.resolved();
        List<RankLesson> others = read.others();
        validate(articles, others);
        double[] ranks = ranks(articles, others);
        write(ranks, certainty(articles, ranks));
        return 0;
    }

    /** What is given before stays, salience apart; whatever else ranks persons is learned. */
    private static double[] pulls() {
        double[] prior = SpeakerResolver.priorWeights();
        int salience = SpeakerResolver.rankFeatures().indexOf(SALIENCE);
        return IntStream.range(0, prior.length)
                .mapToDouble(i ->
                        i < salience || i > salience && prior[i] != 0
                                ? Double.POSITIVE_INFINITY
                                : PULL)
                .toArray();
    }

    private static Function<ResolvedArticle, FoundArticle> remembering(QuoteFinder finder) {
        Map<String, FoundArticle> known = new HashMap<>();
        return article ->
                known.computeIfAbsent(article.text(), text -> finder.find(TextLayout.of(text)));
    }

    private double[] ranks(List<ResolvedArticle> articles, List<RankLesson> others) {
        List<RankLesson> lessons = new ArrayList<>(others);
        lessons.addAll(RankCorpora.lessons(articles));
        return trainer.fit(lessons);
    }

    /** Annotated quotations are measured only: no finder is as sure as they are. */
    private Map<String, Double> certainty(List<ResolvedArticle> articles, double[] ranks) {
        List<CertaintyLesson> lessons = new ArrayList<>();
        finders.keySet().stream()
                .filter(name -> !name.equals(GOLD))
                .forEach(name -> lessons.addAll(lessons(name, articles, ranks)));
        return CertaintyTrainer.fit(lessons);
    }

    /** Every article is judged by weights that were fitted without it. */
    private void validate(List<ResolvedArticle> articles, List<RankLesson> others) {
        Map<String, Validation> results = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<ResolvedArticle> known = part(articles, fold, false);
            List<ResolvedArticle> held = part(articles, fold, true);
            double[] ranks = ranks(known, others);
            Map<String, Double> weights = certainty(known, ranks);
            finders.keySet()
                    .forEach(name ->
                            results.computeIfAbsent(name, key -> new Validation())
                                    .add(lessons(name, held, ranks), weights));
        }
        results.forEach((name, result) -> console.printf("%s: %s%n", name, result));
    }

    private static List<ResolvedArticle> part(
            List<ResolvedArticle> articles, int fold, boolean held) {
        return IntStream.range(0, articles.size())
                .filter(i -> (i % FOLDS == fold) == held)
                .mapToObj(articles::get)
                .toList();
    }

    private List<CertaintyLesson> lessons(
            String finder, List<ResolvedArticle> articles, double[] ranks) {
        List<CertaintyLesson> lessons = new ArrayList<>();
        for (ResolvedArticle article : articles) {
            FoundArticle found = finders.get(finder).apply(article);
            lessons.addAll(CertaintyLessons.of(article, found, ranks));
        }
        return lessons;
    }

    private void write(double[] ranks, Map<String, Double> certainty) throws IOException {
        List<String> names = SpeakerResolver.rankFeatures();
        Map<String, Double> table = new LinkedHashMap<>();
        IntStream.range(0, ranks.length).forEach(i -> table.put(names.get(i), ranks[i]));
        Files.createDirectories(out);
        Files.write(out.resolve("speaker-ranks.txt"), lines(table));
        Files.write(out.resolve("certainty.txt"), lines(certainty));
    }

    private static List<String> lines(Map<String, Double> table) {
        List<String> lines = new ArrayList<>();
        lines.add("# Learned by the training command \"rank\" (src/docs/ranker.md).");
        table.forEach(
                (name, weight) -> lines.add(String.format(Locale.ROOT, "%s = %.3f", name, weight)));
        return lines;
    }
}

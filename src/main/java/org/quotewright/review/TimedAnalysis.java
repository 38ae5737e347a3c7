package org.quotewright.review;

import java.time.Duration;
import java.util.List;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.RuleEngine;
import org.quotewright.attribution.patience.GivenUp;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Article;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Suggestion;

/**
 * Finds the quotations of an article within a time: by an engine, else by rules alone, else none.
 *
 * @param rules that are much faster than the engine
 * @param longest the time that each of the two has
 */
record TimedAnalysis(AttributionEngine engine, AttributionEngine rules, Duration longest) {

    /** As long as reading a file may take. */
    private static final Duration USUAL = Duration.ofSeconds(60);

    TimedAnalysis(AttributionEngine engine) {
        this(engine, new RuleEngine(), USUAL);
    }

    /**
     * @param progress hears of the percent that are done, and ends it
     * @throws GivenUp where it was cancelled
     */
    Analysis of(Article article, Knowledge knowledge, Progress progress) {
        try {
            return new Analysis(engine.name(), found(engine, article, knowledge, progress));
        } catch (GivenUp e) {
            if (isCancelled(progress)) {
                throw e;
            }
            return engine.name().equals(rules.name())
                    ? none()
                    : byRules(article, knowledge, progress);
        }
    }

    private Analysis byRules(Article article, Knowledge knowledge, Progress progress) {
        try {
            List<Suggestion> found = found(rules, article, knowledge, progress);
            return new Analysis(rules.name(), found, "import.by-rules", longest.toSeconds());
        } catch (GivenUp e) {
            if (isCancelled(progress)) {
                throw e;
            }
            return none();
        }
    }

    private Analysis none() {
        return new Analysis(rules.name(), List.of(), "import.not-analysed", longest.toSeconds());
    }

    private List<Suggestion> found(
            AttributionEngine by, Article article, Knowledge knowledge, Progress progress) {
        return by.analyse(article, knowledge, new Waiting(progress, longest)).stream()
                .filter(suggestion -> suggestion.attribution().reportsWords())
                .toList();
    }

    private static boolean isCancelled(Progress progress) {
        return progress.isCancelled() || Thread.currentThread().isInterrupted();
    }

    /** Ends with its time or when nobody wants it any more; tells each percent once. */
    private static final class Waiting implements Patience {

        private final Progress progress;
        private final long begin = System.nanoTime();
        private final long longest;
        private long told;

        Waiting(Progress progress, Duration longest) {
            this.progress = progress;
            this.longest = longest.toNanos();
        }

        @Override
        public void ask(long done, long total) {
            if (isCancelled(progress) || System.nanoTime() - begin > longest) {
                throw new GivenUp();
            }
            long percent = 100 * done / Math.max(1, total);
            if (percent > told) {
                told = percent;
                progress.report("", percent, 100);
            }
        }
    }
}

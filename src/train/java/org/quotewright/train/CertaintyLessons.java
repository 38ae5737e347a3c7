package org.quotewright.train;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.finding.FoundArticle;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.attribution.speakers.ResolutionListener;
import org.quotewright.attribution.speakers.SpeakerResolver;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** Resolves the quotations of one article and compares the speakers with the right ones. */
final class CertaintyLessons implements ResolutionListener {

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "we", "it", "i", "who", "which", "that", "one", "both");

    private final ResolvedArticle article;
    private final List<CertaintyLesson> lessons = new ArrayList<>();

    private CertaintyLessons(ResolvedArticle article) {
        this.article = article;
    }

    /** A lesson for each quotation that is an annotated one and was given a speaker. */
    static List<CertaintyLesson> of(ResolvedArticle article, FoundArticle found, double[] ranks) {
        CertaintyLessons heard = new CertaintyLessons(article);
        SpeakerResolver.resolve(TextLayout.of(article.text()), found, ranks, heard);
        return heard.lessons;
    }

    @Override
    public void answered(FoundQuote quote, String speaker, Map<String, Double> features) {
        matching(quote)
                .ifPresent(gold ->
                        lessons.add(
                                new CertaintyLesson(
                                        article.id(),
                                        Map.copyOf(features),
                                        SameName.isRight(gold, speaker),
                                        isAnaphor(gold))));
    }

    private boolean isAnaphor(ResolvedQuote gold) {
        if (gold.source().isEmpty()) {
            return false;
        }
        String source = gold.source().getFirst().in(article.text()).strip();
        String head = source.split("[,;(]| (of|for|who|that|from|in|on|at|with|to|by) ")[0];
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return last.isEmpty()
                || PRONOUNS.contains(source.toLowerCase(Locale.ROOT))
                || !Character.isUpperCase(last.charAt(0));
    }

    /** The annotated quotation that shares most letters with it, if half the shorter one's. */
    private Optional<ResolvedQuote> matching(FoundQuote quote) {
        Map<ResolvedQuote, Double> shares = new IdentityHashMap<>();
        int own = length(quote.quote().spans());
        for (ResolvedQuote gold : article.quotes()) {
            int shared = shared(gold.content(), quote.quote().spans());
            int other = length(gold.content());
            if (shared > 0 && 2 * shared >= Math.min(own, other)) {
                shares.put(gold, 2.0 * shared / (own + other));
            }
        }
        return shares.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private static int shared(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            for (Span b : other) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
            }
        }
        return shared;
    }
}

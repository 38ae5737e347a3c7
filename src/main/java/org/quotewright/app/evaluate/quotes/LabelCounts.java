package org.quotewright.app.evaluate.quotes;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.quotewright.app.evaluate.gold.GoldQuote;
import org.quotewright.app.evaluate.gold.MeasuredText;
import org.quotewright.app.evaluate.gold.PredictedQuote;
import org.quotewright.app.evaluate.gold.SourceHead;

/** Counts what became of each label. */
final class LabelCounts {

    private final MeasuredText text;
    private final QuoteScore score;

    LabelCounts(MeasuredText text, QuoteScore score) {
        this.text = text;
        this.score = score;
    }

    void count(GoldQuote gold, Optional<PredictedQuote> partner) {
        Set<QuoteClass> classes = QuoteClass.of(gold.quote().type());
        boolean isSaid = SayingCues.introduce(text, gold.quote());
        score.addIf(isSaid, EnumSet.of(QuoteClass.INDIRECT), Count.SAID);
        new ResolvedCounts(text, score).count(gold, partner);
        partner.ifPresent(found -> {
            countSource(gold, found, isSaid);
            countType(gold, found, classes);
        });
    }

    private void countSource(GoldQuote gold, PredictedQuote found, boolean isSaid) {
        Set<QuoteClass> classes = QuoteClass.of(gold.quote().type());
        SourceMatch source = SourceMatch.of(text, gold.quote(), found.quote());
        SourceCounts.GOLD.count(score, classes, source);
        if (isSaid) {
            SourceCounts.SAID.count(score, EnumSet.of(QuoteClass.INDIRECT), source);
        }
        if (gold.quote().hasSource()) {
            SourceCounts.SOURCED.count(score, classes, source);
            score.addIf(!found.quote().hasSource(), classes, Count.SOURCED_WITHOUT_MENTION);
            countKind(gold, found, source);
        }
    }

    private void countKind(GoldQuote gold, PredictedQuote found, SourceMatch source) {
        Set<QuoteClass> classes = QuoteClass.of(gold.quote().type());
        SourceHead head = new SourceHead(text, gold.quote().labels().source());
        KindCounts counts = KindCounts.of(head.kind());
        boolean isNamed =
                counts == KindCounts.NAME
                        ? head.isNamedBy(found.speaker())
                        : SourceHead.isNamed(found.speaker());
        score.add(classes, counts.all());
        score.addIf(source.isHead(), classes, counts.right());
        score.addIf(isNamed, classes, counts.named());
    }

    private void countType(GoldQuote gold, PredictedQuote found, Set<QuoteClass> classes) {
        if (!found.declaredType().isEmpty()) {
            score.add(classes, Count.DECLARED);
            score.addIf(
                    found.declaredType().equalsIgnoreCase(gold.quote().type().name()),
                    classes,
                    Count.DECLARED_RIGHT);
        }
    }
}

package org.quotewright.app.evaluate.quotes;

import java.util.Optional;
import java.util.Set;
import org.quotewright.app.evaluate.gold.GoldAnswer;
import org.quotewright.app.evaluate.gold.GoldQuote;
import org.quotewright.app.evaluate.gold.MeasuredText;
import org.quotewright.app.evaluate.gold.PredictedQuote;
import org.quotewright.app.evaluate.gold.SourceHead;
import org.quotewright.app.evaluate.gold.SourceKind;

/** Counts speakers and organisations against the answers of the labels. */
final class ResolvedCounts {

    private final MeasuredText text;
    private final QuoteScore score;

    ResolvedCounts(MeasuredText text, QuoteScore score) {
        this.text = text;
        this.score = score;
    }

    void count(GoldQuote gold, Optional<PredictedQuote> partner) {
        Set<QuoteClass> classes = QuoteClass.of(gold.quote().type());
        gold.answer()
                .ifPresent(answer -> {
                    if (answer.hasSpeaker()) {
                        countSpeaker(gold, answer, partner);
                        countOrganisation(answer, classes, partner);
                    }
                    countInvented(answer, classes, partner);
                });
    }

    private void countSpeaker(GoldQuote gold, GoldAnswer answer, Optional<PredictedQuote> partner) {
        Set<QuoteClass> classes = QuoteClass.of(gold.quote().type());
        boolean isFound = partner.isPresent();
        boolean isRight = partner.filter(it -> answer.isSpeaker(it.speaker())).isPresent();
        score.add(classes, Count.RESOLVED);
        score.addIf(isFound, classes, Count.RESOLVED_FOUND);
        score.addIf(isRight, classes, Count.RESOLVED_RIGHT);
        if (answer.isPerson()) {
            score.add(classes, Count.PERSON);
            score.addIf(isFound, classes, Count.PERSON_FOUND);
            score.addIf(isRight, classes, Count.PERSON_RIGHT);
        }
        if (isAnaphor(gold)) {
            score.addIf(isFound, classes, Count.ANAPHOR_FOUND);
            score.addIf(isRight, classes, Count.ANAPHOR_RIGHT);
        }
    }

    private boolean isAnaphor(GoldQuote gold) {
        return gold.quote().hasSource()
                && new SourceHead(text, gold.quote().labels().source()).kind() != SourceKind.NAME;
    }

    private void countOrganisation(
            GoldAnswer answer, Set<QuoteClass> classes, Optional<PredictedQuote> partner) {
        if (answer.hasOrganisation()) {
            score.add(classes, Count.ORGANISATION);
            score.addIf(
                    partner.filter(it -> answer.isOrganisation(it.organisation())).isPresent(),
                    classes,
                    Count.ORGANISATION_RIGHT);
        }
    }

    private void countInvented(
            GoldAnswer answer, Set<QuoteClass> classes, Optional<PredictedQuote> partner) {
        if (!answer.hasOrganisation()) {
            score.add(classes, Count.NO_ORGANISATION);
            score.addIf(partner.isPresent(), classes, Count.NO_ORGANISATION_FOUND);
            score.addIf(
                    partner.filter(it -> !it.organisation().isEmpty()).isPresent(),
                    classes,
                    Count.NO_ORGANISATION_GIVEN);
        }
        if (!answer.hasSpeaker()) {
            score.add(classes, Count.NO_SPEAKER);
            score.addIf(partner.isPresent(), classes, Count.NO_SPEAKER_FOUND);
            score.addIf(
                    partner.filter(it -> !it.speaker().isEmpty()).isPresent(),
                    classes,
                    Count.NO_SPEAKER_GIVEN);
        }
    }
}

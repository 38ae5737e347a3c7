package org.quotewright.attribution.speakers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Quote;
import org.quotewright.model.Reason;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** By what it is told how certain an answer is: names and values, absent ones counting nothing. */
final class CertaintyFeatures {

    private static final double LEAST = 0.02;
    private static final int LONG = 60;

    private final Scene scene;
    private final Map<String, Double> values = new HashMap<>();

    private CertaintyFeatures(Scene scene) {
        this.scene = scene;
    }

    static Map<String, Double> of(Scene scene, FoundQuote found, Answer answer) {
        CertaintyFeatures features = new CertaintyFeatures(scene);
        features.note("always");
        features.addReasons(found, answer);
        features.addSpeaker(answer.principal());
        features.note("type " + lower(found.quote().type()));
        found.mention().ifPresent(mention -> features.addMention(mention, answer));
        found.mention().ifPresent(mention -> features.addPlace(mention, found.quote()));
        return features.values;
    }

    private void note(String feature) {
        values.put(feature, 1.0);
    }

    private void addReasons(FoundQuote found, Answer answer) {
        double clear = logit(answer.confidence());
        values.put("clear", clear);
        for (Reason reason : answer.reasons()) {
            note("by " + lower(reason.key()));
            values.put("clear by " + lower(reason.key()), clear);
        }
        answer.evidence().forEach(evidence -> note("evidence " + lower(evidence)));
        found.reasons().forEach(reason -> note("found by " + lower(reason.key())));
    }

    private void addSpeaker(Voice voice) {
        note("kind " + lower(voice.speaker().kind()));
        voice.referent().ifPresent(this::addReferent);
    }

    private void addReferent(Referent referent) {
        values.put("often named", Math.log(referent.printings().size()));
        if (referent.fullName().isSingleWord()) {
            note("one word");
        }
        if (referent.fullName().doubtful()) {
            note("doubtful name");
        }
    }

    private void addMention(Span mention, Answer answer) {
        String word = scene.text(mention).strip().toLowerCase(Locale.ROOT);
        Pronoun.of(word).ifPresent(pronoun -> note("pronoun " + lower(pronoun)));
        if (mention.length() > LONG) {
            note("long mention");
        }
        if (answer.others().size() > 1) {
            values.put("rivals", Math.log(answer.others().size()));
        }
    }

    private void addPlace(Span mention, Quote quote) {
        int before = quote.begin() - mention.end();
        int after = mention.begin() - quote.end();
        note(before >= 0 ? "mention before" : after >= 0 ? "mention after" : "mention inside");
        values.put("gap", Math.log1p(Math.max(0, Math.max(before, after))));
        TextLayout layout = scene.words().layout();
        int begin = mention.begin();
        if (!layout.paragraphAt(begin).equals(layout.paragraphAt(quote.begin()))) {
            note("other paragraph");
        }
        if (layout.isQuoted(begin)) {
            note("mention in marks");
        }
        if (layout.sentenceAt(begin).filter(sentence -> sentence.begin() == begin).isPresent()) {
            note("mention first");
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static double logit(double share) {
        double kept = Math.clamp(share, LEAST, 1 - LEAST);
        return Math.log(kept / (1 - kept));
    }
}

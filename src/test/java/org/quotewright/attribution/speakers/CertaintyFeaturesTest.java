package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.text.TextLayout;

class CertaintyFeaturesTest {

    private static final String TEXT =
            "They met Peter Ames and Quillan. Peter Ames left.\n"
                    + "“It rained,” he said. “He knew it,” said a man with a very long description"
                    + " behind him that goes on and on.\n"
                    + "Then it stopped.";

    private final Scene scene = Scene.of(TextLayout.of(TEXT));

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private Voice voice(String name) {
        Referent referent =
                scene.cast().referents().stream()
                        .filter(each -> each.text().equals(name))
                        .findFirst()
                        .orElseThrow();
        return new Voice(
                new Speaker(name, SpeakerKind.PERSON),
                Affiliation.NONE,
                Optional.of(referent),
                Gender.UNKNOWN,
                false,
                referent.firstSpan());
    }

    private Map<String, Double> features(String quote, String mention, Answer answer) {
        return features(quote, Optional.of(span(mention)), answer);
    }

    private Map<String, Double> features(String quote, Optional<Span> mention, Answer answer) {
        return CertaintyFeatures.of(
                scene,
                new FoundQuote(
                        Quote.of(QuoteType.INDIRECT, span(quote)),
                        Optional.empty(),
                        mention,
                        OptionalInt.empty(),
                        List.of(Reason.of(ReasonKey.CUE_AFTER_QUOTE, "a", "b"))),
                answer);
    }

    private Answer peter(double confidence) {
        return Answer.of(voice("Peter Ames"), Reason.of(ReasonKey.PRONOUN_FOR, "he", "him"))
                .withConfidence(confidence)
                .by(Set.of(Evidence.UNNAMED_LATER));
    }

    @Test
    void everyAnswerHasItsReasonsItsKindAndItsType() {
        Map<String, Double> features = features("It rained", Optional.empty(), peter(0.8));
        assertThat(features)
                .containsEntry("always", 1.0)
                .containsEntry("by pronoun_for", 1.0)
                .containsEntry("evidence unnamed_later", 1.0)
                .containsEntry("found by cue_after_quote", 1.0)
                .containsEntry("kind person", 1.0)
                .containsEntry("type indirect", 1.0)
                .doesNotContainKeys("gap", "mention before", "mention after", "mention first");
    }

    @Test
    void clearIsTheLogitOfTheConfidenceAndNeverEndless() {
        double clear = features("It rained", "he", peter(0.8)).get("clear");
        assertThat(clear).isCloseTo(Math.log(4), within(1e-9));
        assertThat(features("It rained", "he", peter(0.8)))
                .containsEntry("clear by pronoun_for", clear);
        assertThat(features("It rained", "he", peter(1)).get("clear"))
                .isCloseTo(Math.log(49), within(1e-9));
        assertThat(features("It rained", "he", peter(0)).get("clear"))
                .isCloseTo(-Math.log(49), within(1e-9));
    }

    @Test
    void knowsHowOftenAndHowTheSpeakerIsNamed() {
        Map<String, Double> twice = features("It rained", "he", peter(0.8));
        assertThat(twice.get("often named")).isCloseTo(Math.log(2), within(1e-9));
        assertThat(twice).doesNotContainKeys("one word", "doubtful name");
        Map<String, Double> once = features("It rained", "he", Answer.of(voice("Quillan")));
        assertThat(once).containsEntry("often named", 0.0).containsEntry("one word", 1.0);
    }

    @Test
    void knowsAPronounAndALongMention() {
        Map<String, Double> pronoun = features("It rained", "he", peter(0.8));
        assertThat(pronoun).containsEntry("pronoun he", 1.0).doesNotContainKey("long mention");
        Map<String, Double> words =
                features(
                        "He knew it",
                        "a man with a very long description behind him that goes on and on",
                        peter(0.8));
        assertThat(words).containsEntry("long mention", 1.0).doesNotContainKey("pronoun he");
    }

    @Test
    void countsRivals() {
        Ranked ranked = new Ranked(voice("Quillan"), 0.4);
        assertThat(
                        features("It rained", "he", peter(0.8).withOthers(List.of(ranked, ranked)))
                                .get("rivals"))
                .isCloseTo(Math.log(2), within(1e-9));
        assertThat(features("It rained", "he", peter(0.8).withOthers(List.of(ranked))))
                .doesNotContainKey("rivals");
    }

    @Test
    void knowsOnWhichSideTheMentionStandsAndHowFar() {
        Map<String, Double> after = features("It rained", "he said", peter(0.8));
        assertThat(after).containsEntry("mention after", 1.0).doesNotContainKey("mention before");
        assertThat(after.get("gap")).isCloseTo(Math.log1p(3), within(1e-9));
        Map<String, Double> before = features("He knew it", "he said", peter(0.8));
        assertThat(before).containsEntry("mention before", 1.0).doesNotContainKey("mention after");
        assertThat(before.get("gap")).isCloseTo(Math.log1p(3), within(1e-9));
        Map<String, Double> inside = features("“It rained,” he said", "he said", peter(0.8));
        assertThat(inside).containsEntry("mention inside", 1.0).containsEntry("gap", 0.0);
    }

    @Test
    void knowsTheParagraphTheMarksAndTheSentenceOfTheMention() {
        Map<String, Double> here = features("It rained", "he said", peter(0.8));
        assertThat(here).doesNotContainKeys("other paragraph", "mention in marks", "mention first");
        assertThat(features("Then it stopped", "he said", peter(0.8)))
                .containsEntry("other paragraph", 1.0);
        assertThat(features("Then it stopped", "He knew", peter(0.8)))
                .containsEntry("mention in marks", 1.0);
        assertThat(features("Then it stopped", "They met", peter(0.8)))
                .containsEntry("mention first", 1.0);
    }
}

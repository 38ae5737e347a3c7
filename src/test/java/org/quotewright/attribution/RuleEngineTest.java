package org.quotewright.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Suggestion;

class RuleEngineTest {

    private static final String TEXT =
            """
            By Sandra Quill

            Danish Foreign Minister Anna Holm met fishermen on Monday.

            "The quota stands," she said.

            The minister said talks would go on. "We listen," she added.
            """;

    private final AttributionEngine engine = new RuleEngine();

    @Test
    void namesItsVersion() {
        assertThat(engine.name()).isEqualTo("rules-1");
    }

    @Test
    void findsAndAttributesEveryQuotation() {
        List<Suggestion> suggestions = engine.analyse(Article.of(TEXT));

        assertThat(suggestions).hasSizeGreaterThanOrEqualTo(3);
        assertThat(suggestions)
                .allSatisfy(suggestion -> {
                    AttributedSpeaker speaker = suggestion.attribution().principal().orElseThrow();
                    assertThat(speaker.speaker().name()).isEqualTo("Anna Holm");
                    assertThat(speaker.affiliation().organisation())
                            .isEqualTo("Ministry of Foreign Affairs of Denmark");
                });
    }

    @Test
    void answersTheSameEveryTime() {
        assertThat(engine.analyse(Article.of(TEXT)))
                .isEqualTo(new RuleEngine().analyse(Article.of(TEXT)));
    }

    @Test
    void givesNoReasonWhereNoWordTellsOfTheQuotation() {
        String text = "The harbour reopened.\n\n“Nobody asked us about the boats,”\n\nIt rained.\n";
        assertThat(engine.analyse(Article.of(text)))
                .isNotEmpty()
                .flatExtracting(Suggestion::reasons)
                .filteredOn(reason -> reason.key() == ReasonKey.SHARED_CUE_SENTENCE)
                .isEmpty();
    }

    @Test
    void takesAnyText() {
        assertThat(engine.analyse(Article.of(""))).isEmpty();
        assertThat(engine.analyse(Article.of(" \n\t"))).isEmpty();
        assertThat(engine.analyse(Article.of("\uD83D\uDE00 (((\"\u201C"))).isNotNull();
    }
}

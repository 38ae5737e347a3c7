package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Triage;
import org.quotewright.model.ArticleId;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;

class QuoteRepositoryTest {

    @TempDir Path folder;
    private ProjectFile project;
    private ArticleId article;

    @BeforeEach
    void create() throws ProjectUnavailable {
        project = ProjectFile.create(folder.resolve("a.quotewright"));
        article = StoreSamples.addArticle(project, StoreSamples.TEXT).id();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void keepsASuggestionAsItWas() {
        ReviewedQuote full = add(StoreSamples.suggestion(0));
        ReviewedQuote bare = add(StoreSamples.bareSuggestion());
        assertThat(project.quotes().get(full.id())).isEqualTo(full);
        assertThat(project.quotes().get(bare.id())).isEqualTo(bare);
    }

    @Test
    void listsAnArticleInReadingOrder() {
        ReviewedQuote late = add(StoreSamples.suggestion(5));
        ReviewedQuote early = add(StoreSamples.suggestion(0));
        assertThat(project.quotes().of(article)).containsExactly(early, late);
    }

    @Test
    void goesOnToTheNextArticleAndRoundToTheFirst() {
        ReviewedQuote late = add(StoreSamples.suggestion(5));
        ReviewedQuote early = add(StoreSamples.suggestion(0));
        article = StoreSamples.addArticle(project, "another text of the same length or so").id();
        ReviewedQuote next = add(StoreSamples.suggestion(1));
        assertThat(project.quotes().after(early.id(), Triage.ALL)).contains(late);
        assertThat(project.quotes().after(late.id(), Triage.ALL)).contains(early);
        decide(early);
        assertThat(project.quotes().after(late.id(), Triage.ALL)).contains(next);
        assertThat(project.quotes().after(next.id(), Triage.ALL)).contains(late);
    }

    @Test
    void nothingFollowsTheOnlyOpenQuotation() {
        ReviewedQuote only = add(StoreSamples.suggestion(0));
        assertThat(project.quotes().after(only.id(), Triage.ALL)).isEmpty();
    }

    @Test
    void neverChangesASuggestion() {
        add(StoreSamples.suggestion(0));
        assertThatThrownBy(
                        () -> StoreSamples.tamper(project, "UPDATE quotes SET suggestion = '{}'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void passesOverWhatALaterReleaseAdded() {
        Suggestion read =
                SuggestionCodec.read(
                        """
                        {"attribution": {"type": "mixed", "spans": [[1, 4]], "mood": "wry",
                          "speakers": [{"name": "Ilse Brandt", "kind": "android"}]},
                         "reasons": [{"key": "heard_by_radio"}, {"key": "no_source"}]}
                        """);
        assertThat(read.reasons()).hasSize(1);
        assertThat(read.attribution().principal().orElseThrow().speaker().name())
                .isEqualTo("Ilse Brandt");
    }

    @Test
    void verdictSurvivesItsTrip() {
        Verdict verdict =
                Verdict.open(StoreSamples.suggestion(0))
                        .withState(QuoteState.CORRECTED)
                        .withFlag(true)
                        .withNote("ask \"her\"\n\u2028\0")
                        .lookAgainAt();
        assertThat(VerdictCodec.read(VerdictCodec.write(verdict))).isEqualTo(verdict);
    }

    private void decide(ReviewedQuote quote) {
        Verdict after = quote.verdict().withState(QuoteState.VERIFIED);
        DecisionDraft draft = new DecisionDraft(quote, DecisionKind.ACCEPT, after);
        project.write(() -> project.decisions().append("kaya", StoreSamples.NOON, List.of(draft)));
    }

    private ReviewedQuote add(Suggestion suggestion) {
        QuoteId id = project.write(() -> project.quotes().add(article, "rules-0", suggestion)).id();
        return project.quotes().get(id);
    }
}

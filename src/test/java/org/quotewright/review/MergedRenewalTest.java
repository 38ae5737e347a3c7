package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ArticleId;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.QuoteState;

/** Merges beside re-analysis and corrected texts. */
class MergedRenewalTest extends TwoAnalysts {

    @BeforeEach
    void addArticles() {
        ours.add("ferry.txt", OpenedProject.FERRY);
        theirs.add("ferry.txt", OpenedProject.FERRY);
    }

    @Test
    void anArticleThatCameAndWentWithAMergeIsNotShownForWhatAnEngineAddedToIt() throws Exception {
        theirs.reopen(NewerEngine.of(found -> found.subList(0, 1)));
        theirs.add("two.txt", "Two.\n" + OpenedProject.FERRY);
        both.merge();
        assertThat(ours.session().library().articles()).hasSize(2);
        assertThat(ours.session().renewal().revisions().original(new ArticleId(2), 1)).isPresent();
        reanalyse();
        assertThat(ours.quotes(new ArticleId(2))).hasSize(2);
        ours.review().undo().orElseThrow();
        ours.review().undo().orElseThrow();
        assertThat(ours.session().library().articles()).hasSize(1);
        ours.review().redo().orElseThrow();
        ours.review().redo().orElseThrow();
        assertThat(ours.quotes(new ArticleId(2))).hasSize(2);
    }

    @Test
    void takesADecisionOverToAQuotationThatWasAnalysedAgain() throws Exception {
        ours.reopen(NewerEngine.of(found -> found.stream().map(NewerEngine::surer).toList()));
        reanalyse();
        theirs.review().accept(theirs.quotes().getFirst().id());
        both.merge();
        assertThat(ours.quotes().getFirst().state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(ours.quotes().getFirst().suggestion().confidence()).isEqualTo(0.9);
    }

    @Test
    void doesNotBringATextAlongThatWasCorrectedHere() throws Exception {
        Path file = Files.writeString(folder.resolve("newer.txt"), "New.\n" + OpenedProject.FERRY);
        Revisions revisions = ours.session().renewal().revisions();
        revisions.take(revisions.preview(new ArticleId(1), file));
        List<ArticleSummary> before = ours.session().library().articles();
        both.merge();
        assertThat(ours.session().library().articles()).isEqualTo(before);
    }

    @Test
    void aNameThatWasMergedInTheDirectoryIsNoOtherSpeaker() throws Exception {
        List<KnownSpeaker> known = ours.session().library().speakers();
        ours.session().directory().merge(known.get(1).id(), known.get(0).id());
        Reanalyses reanalyses = ours.session().renewal().reanalyses();
        assertThat(reanalyses.preview(Progress.NONE).size()).isZero();
        ours.reopen(NewerEngine.of(found -> found.stream().map(NewerEngine::surer).toList()));
        reanalyse();
        assertThat(ours.quotes())
                .extracting(quote -> quote.principal().orElseThrow().speaker())
                .containsOnly(known.get(0).speaker());
        ours.review().undo().orElseThrow();
        ours.review().undo().orElseThrow();
        assertThat(ours.quotes())
                .extracting(quote -> quote.principal().orElseThrow().speaker().name())
                .doesNotHaveDuplicates();
    }

    private void reanalyse() {
        Reanalyses reanalyses = ours.session().renewal().reanalyses();
        reanalyses.take(reanalyses.preview(Progress.NONE)).orElseThrow();
    }
}

package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.reanalysis.Difference;
import org.quotewright.review.reanalysis.Reanalysis;

class StoredReanalysesTest {

    @TempDir Path folder;
    private OpenedProject opened;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
        opened.add("strike.txt", OpenedProject.STRIKE);
    }

    @AfterEach
    void close() {
        assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
        opened.close();
    }

    @Test
    void theSameEngineChangesNothing() {
        assertThat(preview().size()).isZero();
        assertThat(preview().analysed()).isEqualTo(2);
        assertThat(take()).isFalse();
        assertThat(opened.log()).isEmpty();
    }

    @Test
    void tellsWhatWouldChangeBeforeItDoes() {
        List<ReviewedQuote> before = opened.quotes();
        opened.reopen(
                NewerEngine.of(
                        found -> List.of(NewerEngine.saidBy(found.getFirst(), NewerEngine.OTHER))));
        Reanalysis preview = preview();
        assertThat(preview.engine()).isEqualTo("invented-2");
        assertThat(preview.count(Difference.SPEAKER)).isEqualTo(2);
        assertThat(preview.count(Difference.ORGANISATION)).isEqualTo(2);
        assertThat(preview.count(Difference.GONE)).isEqualTo(1);
        assertThat(preview.articles())
                .extracting(each -> each.changes().size())
                .containsExactly(2, 1);
        assertThat(opened.quotes()).isEqualTo(before);
    }

    @Test
    void isOneStepThatIsUndoneExactly() {
        List<ReviewedQuote> before = opened.quotes();
        opened.reopen(
                NewerEngine.of(
                        found -> List.of(NewerEngine.saidBy(found.getFirst(), NewerEngine.OTHER))));
        assertThat(take()).isTrue();
        List<ReviewedQuote> after = opened.quotes();
        assertThat(after)
                .extracting(quote -> quote.principal().orElseThrow().speaker())
                .containsExactly(NewerEngine.OTHER, NewerEngine.OTHER);
        assertThat(opened.log()).hasSize(3).allMatch(row -> row.kind() == DecisionKind.REANALYSE);
        assertThat(opened.log()).allMatch(row -> row.why().equals("invented-2"));
        assertThat(opened.review().undo()).isPresent();
        assertThat(opened.quotes())
                .extracting(ReviewedQuote::verdict)
                .isEqualTo(before.stream().map(ReviewedQuote::verdict).toList());
        assertThat(opened.quotes())
                .extracting(ReviewedQuote::suggestion)
                .isEqualTo(before.stream().map(ReviewedQuote::suggestion).toList());
        assertThat(opened.review().redo()).isPresent();
        assertThat(opened.quotes())
                .extracting(ReviewedQuote::verdict)
                .isEqualTo(after.stream().map(ReviewedQuote::verdict).toList());
    }

    @Test
    void neverTouchesWhatWasDecidedEvenAfterThePreview() {
        List<ReviewedQuote> quotes = opened.quotes();
        opened.review().accept(quotes.get(0).id());
        opened.review().reject(quotes.get(1).id());
        opened.reopen(NewerEngine.of(found -> List.of()));
        Reanalysis preview = preview();
        assertThat(preview.count(Difference.GONE)).isEqualTo(1);
        opened.review().accept(quotes.get(2).id());
        assertThat(opened.session().renewal().reanalyses().take(preview)).isEmpty();
        assertThat(opened.quotes())
                .extracting(ReviewedQuote::state)
                .containsExactly(QuoteState.VERIFIED, QuoteState.REJECTED, QuoteState.VERIFIED);
    }

    @Test
    void neverBringsBackWhatWasRejectedUnderOtherEdges() {
        opened.review().reject(opened.quotes().getFirst().id());
        opened.reopen(NewerEngine.of(found -> found.stream().map(NewerEngine::shorter).toList()));
        assertThat(preview().count(Difference.NEW)).isZero();
        assertThat(preview().count(Difference.EDGES)).isEqualTo(2);
    }

    @Test
    void leavesWhatTheAnalystBegan() {
        List<ReviewedQuote> quotes = opened.quotes();
        opened.review().assign(quotes.get(0).id(), InventedEngine.RIVAL);
        opened.review().note(quotes.get(1).id(), "ask her");
        opened.reopen(NewerEngine.of(found -> List.of()));
        assertThat(preview().count(Difference.GONE)).isEqualTo(1);
        opened.reopen(NewerEngine.of(found -> found.stream().map(NewerEngine::surer).toList()));
        assertThat(preview().count(Difference.REASONS)).isEqualTo(2);
        take();
        assertThat(opened.quotes().get(1).verdict().note()).isEqualTo("ask her");
        assertThat(opened.quotes().get(1).suggestion().confidence()).isEqualTo(0.9);
    }

    @Test
    void addsWhatIsNewAndKeepsAnArticleWhoseQuotationsAllWent() {
        opened.reopen(NewerEngine.of(found -> List.of()));
        assertThat(take()).isTrue();
        assertThat(opened.quotes()).isEmpty();
        assertThat(opened.session().library().articles())
                .hasSize(2)
                .allMatch(each -> each.quotes() == 0);
        assertThat(opened.session().search().find("ferry", 10).total()).isZero();
        opened.reopen(new InventedEngine());
        assertThat(preview().count(Difference.NEW)).isEqualTo(3);
        assertThat(take()).isTrue();
        assertThat(opened.quotes()).hasSize(3);
        assertThat(opened.session().search().find("ferry", 10).total()).isPositive();
        assertThat(opened.review().undo()).isPresent();
        assertThat(opened.quotes()).isEmpty();
        assertThat(opened.review().undo()).isPresent();
        assertThat(opened.quotes()).hasSize(3);
    }

    @Test
    void undoTakesNewQuotationsAwayAgain() {
        opened.add("calm.txt", "Nothing was said.\n\"All is well,\" said Pia Holm of Aske.\n");
        opened.reopen(NewerEngine.of(found -> List.of()));
        take();
        opened.reopen(new InventedEngine());
        opened.review().undo();
        assertThat(opened.quotes()).hasSize(4);
    }

    private Reanalysis preview() {
        return opened.session().renewal().reanalyses().preview(Progress.NONE);
    }

    private boolean take() {
        return opened.session().renewal().reanalyses().take(preview()).isPresent();
    }
}

package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Attribution;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Verdict;

class StoredCorrectionsTest {

    @TempDir Path folder;
    private OpenedProject opened;
    private QuoteId first;
    private QuoteId second;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
        first = opened.quotes().get(0).id();
        second = opened.quotes().get(1).id();
    }

    @AfterEach
    void close() {
        assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
        opened.close();
    }

    @Test
    void changesTheTypeAndTakesItBack() {
        corrections().setType(first, QuoteType.INDIRECT);
        assertThat(quote(first).quote().type()).isEqualTo(QuoteType.INDIRECT);
        assertThat(opened.log().getLast().kind()).isEqualTo(DecisionKind.SET_TYPE);
        opened.review().undo();
        assertThat(quote(first).quote().type()).isEqualTo(QuoteType.DIRECT);
    }

    @Test
    void acceptsAsCorrectedWhatHasOtherEdges() {
        corrections().setContent(first, List.of(span("The ferry sails")));
        assertThat(words(first)).isEqualTo("The ferry sails");
        assertThat(opened.review().accept(first).select().state()).isEqualTo(QuoteState.CORRECTED);
    }

    @Test
    void countsTheTypeAnewWithTheContent() {
        corrections().setContent(first, List.of(span("said Ilse Brandt of Nordport Ferries")));
        assertThat(quote(first).quote().type()).isEqualTo(QuoteType.INDIRECT);
        corrections().setType(first, QuoteType.MIXED);
        corrections().setContent(first, List.of(span("Ilse Brandt of Nordport Ferries")));
        assertThat(quote(first).quote().type()).isEqualTo(QuoteType.MIXED);
    }

    @Test
    void marksTheCue() {
        corrections().setCue(first, span("hopes"));
        assertThat(quote(first).verdict().attribution().cue().orElseThrow().span())
                .isEqualTo(span("hopes"));
    }

    @Test
    void aMentionBringsTheSpeakerWhomTheArticleMeansByIt() {
        corrections().setMention(second, brandt());
        assertThat(quote(second).principal().orElseThrow().speaker().name())
                .isEqualTo("Ilse Brandt");
        assertThat(quote(second).suggestion().candidates().getFirst().speaker().speaker().name())
                .isEqualTo("Ilse Brandt");
        opened.review().undo();
        assertThat(quote(second).principal().orElseThrow().speaker().name())
                .isEqualTo("Omar Quist");
    }

    @Test
    void aMentionOfNobodyKnownLeavesTheSpeaker() {
        corrections().setMention(second, span("calm seas"));
        assertThat(quote(second).principal().orElseThrow().speaker().name())
                .isEqualTo("Omar Quist");
    }

    @Test
    void takesOverTheSourceOfAnotherQuotation() {
        corrections().relink(second, first);
        assertThat(quote(second).verdict().attribution().speakers())
                .isEqualTo(quote(first).verdict().attribution().speakers());
        assertThat(words(second)).isEqualTo("\"It never does,\"");
    }

    @Test
    void marksAQuotationThatUndoTakesAwayAndRedoBringsBack() {
        ReviewedQuote added = corrections().add(quote(first).article(), span("calm seas")).select();
        assertThat(added.state()).isEqualTo(QuoteState.OPEN);
        assertThat(added.principal()).isEmpty();
        assertThat(added.suggestion().candidates().getFirst().speaker().speaker().name())
                .isEqualTo("Omar Quist");
        assertThat(opened.quotes()).hasSize(3);
        opened.review().undo();
        assertThat(opened.quotes()).hasSize(2);
        opened.review().redo();
        assertThat(words(added.id())).isEqualTo("calm seas");
    }

    @Test
    void splitsAndJoinsAgain() {
        Verdict whole = quote(first).verdict();
        corrections().split(first, span("sails").begin());
        assertThat(opened.quotes()).hasSize(3);
        assertThat(words(first)).isEqualTo("\"The ferry");
        ReviewedQuote rest = opened.quotes().get(1);
        assertThat(words(rest.id())).isEqualTo("sails at six,\"");
        assertThat(rest.verdict().attribution().speakers())
                .isEqualTo(whole.attribution().speakers());

        corrections().join(first);
        assertThat(quote(first).verdict()).isEqualTo(whole);
        assertThat(opened.quotes()).hasSize(2);
        opened.review().undo();
        opened.review().undo();
        assertThat(quote(first).verdict()).isEqualTo(whole);
        assertThat(opened.quotes()).hasSize(2);
    }

    @Test
    void keepsThePartsThatWordsStandBetween() {
        corrections().join(first);
        assertThat(words(first)).isEqualTo("\"The ferry sails at six,\" … \"It never does,\"");
        assertThat(opened.quotes()).hasSize(1);
        assertThat(corrections().join(first).decisions()).isEmpty();
    }

    @Test
    void splitsBeforeTheWordThatTheCaretIsIn() {
        corrections().split(first, span("ails").begin());
        assertThat(words(first)).isEqualTo("\"The ferry");
        assertThat(words(opened.quotes().get(1).id())).isEqualTo("sails at six,\"");
    }

    @Test
    void aJoinedQuotationKeepsTheSourceThatOnlyTheOtherHas() {
        Attribution next = quote(second).verdict().attribution();
        QuoteId added =
                corrections().add(quote(first).article(), span("Nordport Ferries")).select().id();
        corrections().join(added);
        Attribution joined = quote(added).verdict().attribution();
        assertThat(joined.quote().spans()).hasSize(2);
        assertThat(joined.speakers()).isNotEmpty().isEqualTo(next.speakers());
        assertThat(joined.cue()).isPresent().isEqualTo(next.cue());
        assertThat(joined.mention()).isEqualTo(next.mention());
    }

    @Test
    void doesNotSplitAtAnEdge() {
        assertThat(corrections().split(first, quote(first).quote().begin()).decisions()).isEmpty();
        assertThat(corrections().split(first, quote(first).quote().end()).decisions()).isEmpty();
        assertThat(opened.quotes()).hasSize(2);
    }

    @Test
    void anEngineLeavesAloneWhatAnAnalystMarked() {
        corrections().add(quote(first).article(), span("calm seas"));
        corrections().join(first);
        opened.session()
                .renewal()
                .reanalyses()
                .take(opened.session().renewal().reanalyses().preview(Progress.NONE));
        assertThat(opened.quotes())
                .extracting(quote -> words(quote.id()))
                .containsExactly("\"The ferry sails at six,\" … \"It never does,\"", "calm seas");
    }

    private Span brandt() {
        int begin = OpenedProject.FERRY.indexOf("Brandt hopes");
        return new Span(begin, begin + "Brandt".length());
    }

    private static Span span(String words) {
        int begin = OpenedProject.FERRY.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private String words(QuoteId id) {
        return quote(id).quote().in(OpenedProject.FERRY);
    }

    private ReviewedQuote quote(QuoteId id) {
        return opened.quotes().stream()
                .filter(quote -> quote.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Corrections corrections() {
        return opened.session().corrections();
    }
}

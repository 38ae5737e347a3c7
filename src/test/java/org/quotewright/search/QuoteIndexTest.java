package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.model.search.SearchRequest;

class QuoteIndexTest {

    private static final List<QuoteInContext> QUOTES =
            List.of(
                    SampleQuote.of(
                                    1,
                                    "“The bridge will last a century,” engineer Maja Lindqvist said.",
                                    "“The bridge will last a century,”")
                            .by("Maja Lindqvist", "chief engineer", "National Roads Board")
                            .alias("M. K. Lindqvist", "the engineer")
                            .cue("said")
                            .in(QuoteState.VERIFIED)
                            .build(),
                    SampleQuote.said(2, "“We’ll never pay for Ørsted’s bridge again.”")
                            .by("Jürgen Çelik", "mayor", "City of Lund")
                            .entry(2)
                            .in(QuoteState.CORRECTED)
                            .article(2)
                            .flagged()
                            .build(),
                    SampleQuote.said(3, "the harbour was closed in the U.S. for a week")
                            .by("Maja Orlov", "spokeswoman", "NRB")
                            .entry(3)
                            .type(QuoteType.INDIRECT)
                            .article(2)
                            .lookAgain()
                            .facts(ArticleFacts.NONE)
                            .build(),
                    SampleQuote.said(4, "“Century of the bridge”")
                            .type(QuoteType.MIXED)
                            .article(3)
                            .in(QuoteState.REJECTED)
                            .note("a title")
                            .build());

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    @TempDir Path folder;
    private QuoteIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = QuoteIndex.open(folder.resolve("index"));
        index.rebuild(QUOTES.stream());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private List<Long> ids(String query) throws IOException {
        return find(query, 10).quotes().stream().map(QuoteId::value).sorted().toList();
    }

    private FoundQuotes find(String query, int limit) throws IOException {
        return index.find(SearchRequest.of(query).atMost(limit), TODAY);
    }

    private List<String> highlighted(String query, String text) throws IOException {
        return find(query, 10).highlights().in(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void findsAllFreeWordsInAnyOrder() throws IOException {
        assertThat(ids("century bridge")).containsExactly(1L, 4L);
        assertThat(ids("century harbour")).isEmpty();
    }

    @Test
    void findsPhrasesAsPhrases() throws IOException {
        assertThat(ids("\"the bridge will\"")).containsExactly(1L);
        assertThat(ids("“will bridge”")).isEmpty();
    }

    @Test
    void findsSpeakersByNameAliasAndPartOfTheName() throws IOException {
        assertThat(ids("speaker:\"Maja Lindqvist\"")).containsExactly(1L);
        assertThat(ids("speaker:\"Lindqvist, Maja\"")).containsExactly(1L);
        assertThat(ids("speaker:\"the engineer\"")).containsExactly(1L);
        assertThat(ids("speaker:maja")).containsExactly(1L, 3L);
        assertThat(ids("speaker:(orlov OR celik)")).containsExactly(2L, 3L);
    }

    @Test
    void foldsDiacriticsHoweverTheyAreEncoded() throws IOException {
        assertThat(ids("speaker:\"jurgen celik\"")).containsExactly(2L);
        assertThat(ids("speaker:Ju\u0308rgen")).containsExactly(2L);
        assertThat(ids("orsted")).containsExactly(2L);
        assertThat(ids("we'll")).containsExactly(2L);
    }

    @Test
    void findsOrganisationsByNameAndByAcronym() throws IOException {
        assertThat(ids("org:nrb")).containsExactly(1L, 3L);
        assertThat(ids("org:N.R.B.")).containsExactly(1L, 3L);
        assertThat(ids("organisation:\"roads board\"")).containsExactly(1L, 3L);
        assertThat(ids("org:lund")).containsExactly(2L);
    }

    @Test
    void findsByTheOtherFields() throws IOException {
        assertThat(ids("role:mayor")).containsExactly(2L);
        assertThat(ids("outlet:harbour")).containsExactly(1L, 2L, 4L);
        assertThat(ids("title:\"opens early\"")).containsExactly(1L, 2L, 4L);
        assertThat(ids("cue:said")).containsExactly(1L);
        assertThat(ids("said:lindqvist")).isEmpty();
        assertThat(ids("context:lindqvist")).containsExactly(1L);
        assertThat(ids("said:US")).containsExactly(3L);
    }

    @Test
    void countsCorrectedQuotationsAsVerified() throws IOException {
        assertThat(ids("is:verified")).containsExactly(1L, 2L);
        assertThat(ids("is:corrected")).containsExactly(2L);
        assertThat(ids("is:open")).containsExactly(3L);
        assertThat(ids("is:rejected")).containsExactly(4L);
        assertThat(ids("is:unverified")).containsExactly(3L, 4L);
    }

    @Test
    void findsMarksBesideTheState() throws IOException {
        assertThat(ids("is:flagged")).containsExactly(2L);
        assertThat(ids("is:lookagain")).containsExactly(3L);
        assertThat(ids("is:look-again")).containsExactly(3L);
        assertThat(ids("is:noted")).containsExactly(4L);
    }

    @Test
    void findsByTypeAndDate() throws IOException {
        assertThat(ids("type:Indirect")).containsExactly(3L);
        assertThat(ids("after:2024-05-17")).containsExactly(1L, 2L, 4L);
        assertThat(ids("after:2024-05-18")).isEmpty();
        assertThat(ids("before:2024-05-17")).isEmpty();
        assertThat(ids("after:2024 before:2024-06")).containsExactly(1L, 2L, 4L);
    }

    @Test
    void combinesWithOrNotAndBrackets() throws IOException {
        assertThat(ids("bridge -century")).containsExactly(2L);
        assertThat(ids("bridge NOT century")).containsExactly(2L);
        assertThat(ids("NOT is:verified")).containsExactly(3L, 4L);
        assertThat(ids("-(bridge OR harbour)")).isEmpty();
        assertThat(ids("harbour OR bridge is:verified")).containsExactly(1L, 2L, 3L);
        assertThat(ids("(harbour OR bridge) is:verified")).containsExactly(1L, 2L);
        assertThat(ids("said:(-bridge)")).containsExactly(3L);
    }

    @Test
    void findsBeginningsOfWords() throws IOException {
        assertThat(ids("cent*")).containsExactly(1L, 4L);
        assertThat(ids("speaker:lind*")).containsExactly(1L);
    }

    @Test
    void ranksWordsOfTheQuotationAboveWordsAroundIt() throws IOException {
        index.update(
                List.of(
                        SampleQuote.of(7, "Of Tromsø he said “nothing new”.", "“nothing new”")
                                .build(),
                        SampleQuote.said(8, "“Tromsø is fine and well and good.”").build()));
        assertThat(find("tromso", 10).quotes()).containsExactly(new QuoteId(8), new QuoteId(7));
    }

    @Test
    void highlightsWhatWasAskedForAndNotWhatWasExcluded() throws IOException {
        String text = QUOTES.getFirst().words();
        assertThat(highlighted("is:verified \"last a\" BRIDGE lindqvist", text))
                .containsExactly("bridge", "last a");
        assertThat(highlighted("-bridge centur? w*l brigde~", text))
                .containsExactly("bridge", "will");
    }

    @Test
    void countsAllHitsAndReturnsTheBest() throws IOException {
        FoundQuotes found = find("bridge", 1);
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.quotes()).hasSize(1);
        assertThat(find("bridge", 0).quotes()).isEmpty();
        assertThat(find("bridge", Integer.MAX_VALUE).quotes()).hasSize(3);
    }

    @Test
    void asksForNothingAndFindsNothing() throws IOException {
        FoundQuotes found = find("  ", 10);
        assertThat(found.total()).isZero();
        assertThat(found.mistakes()).isEmpty();
    }

    @Test
    void answersWhatItUnderstandsAndNamesTheMistake() throws IOException {
        assertThat(find("is:nonsense harbour", 10).mistakes())
                .containsExactly(
                        new QueryMistake("search.state-unknown", List.of("nonsense"), 3, 8));
        assertThat(ids("is:nonsense said:harbour")).containsExactly(3L);
    }

    @Test
    void saysSoWhenAQueryIsTooLongForTheIndex() throws IOException {
        String query =
                String.join(
                        " ", Stream.iterate(0, i -> i + 1).map(i -> "w" + i).limit(900).toList());
        assertThat(find(query, 10).mistakes())
                .extracting(QueryMistake::messageKey)
                .containsExactly("search.too-long");
    }

    @Test
    void followsEveryUpdateAtOnce() throws IOException {
        index.update(List.of(SampleQuote.said(4, "“Something else”").build()));
        assertThat(ids("century")).containsExactly(1L);
        index.remove(List.of(new QuoteId(1)));
        assertThat(ids("century")).isEmpty();
        index.removeArticle(new ArticleId(2));
        assertThat(ids("bridge OR harbour OR else")).containsExactly(4L);
    }

    @Test
    void keepsEverythingOverClosing() throws IOException {
        index.update(List.of(SampleQuote.said(9, "“A late word”").build()));
        reopen();
        assertThat(index.needsRebuild()).isFalse();
        assertThat(ids("late")).containsExactly(9L);
        assertThat(ids("century")).containsExactly(1L, 4L);
    }

    private void reopen() throws IOException {
        index.close();
        index = QuoteIndex.open(folder.resolve("index"));
    }

    @Test
    void replacesEverythingOnRebuild() throws IOException {
        index.rebuild(QUOTES.stream().limit(1));
        assertThat(ids("century")).containsExactly(1L);
    }

    @Test
    void answersWhileItIsUpdatedAndRebuilt() throws Exception {
        try (ExecutorService desks = Executors.newFixedThreadPool(3)) {
            List<Future<Long>> work = new ArrayList<>();
            for (int round = 0; round < 30; round++) {
                work.add(desks.submit(() -> find("speaker:maja", 5).total()));
                work.add(desks.submit(() -> updated(QUOTES)));
                work.add(desks.submit(this::rebuilt));
            }
            for (Future<Long> each : work) {
                assertThat(each.get()).isBetween(0L, 4L);
            }
        }
        assertThat(ids("century")).containsExactly(1L, 4L);
    }

    private long updated(List<QuoteInContext> quotes) throws IOException {
        index.update(quotes);
        return quotes.size();
    }

    private long rebuilt() throws IOException {
        index.rebuild(QUOTES.stream());
        return find("speaker:maja", 5).total();
    }
}

package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.search.Completion;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.model.search.SearchRequest;

class ArticleTextInIndexTest {

    private static final String PIER =
            """
            “The pier stays shut,” said Ada Berg.

            Rain fell on the harbour.

            Nobody knows of the lanterns.

            A whale rose near the old lighthouse, keepers told.

            “We wait,” said Bo Lind.
            """;
    private static final String WHALE =
            """
            “A whale eats the nets,” said Ada Berg.

            Two lanterns burn.
            """;

    private SearchedIndex quotes;

    @BeforeEach
    void fill() throws IOException {
        quotes =
                new SearchedIndex(
                        of(1, PIER, "“The pier stays shut,”", 1).by("Ada Berg", "", "").build(),
                        of(2, PIER, "“We wait,”", 1).by("Bo Lind", "", "").entry(2).build(),
                        of(3, WHALE, "“A whale eats the nets,”", 2)
                                .by("Ada Berg", "", "")
                                .facts(facts("Nets of the north"))
                                .build());
    }

    private static SampleQuote of(long id, String text, String content, long article) {
        return SampleQuote.of(id, text, content).article(article).facts(facts("The long night"));
    }

    private static ArticleFacts facts(String title) {
        return new ArticleFacts(title, "The Post", "", Optional.of(LocalDate.EPOCH), "");
    }

    @AfterEach
    void close() throws IOException {
        quotes.close();
    }

    private List<Long> ranked(String query) {
        return quotes.find(SearchRequest.of(query)).quotes().stream().map(QuoteId::value).toList();
    }

    @Test
    void findsByWordsThatStandParagraphsAway() {
        assertThat(quotes.ids("text:lighthouse")).containsExactly(1L, 2L);
        assertThat(quotes.ids("lighthouse")).isEmpty();
        assertThat(quotes.ids("context:lighthouse")).isEmpty();
        assertThat(quotes.ids("said:lighthouse")).isEmpty();
        assertThat(quotes.ids("text:lanterns")).containsExactly(1L, 2L, 3L);
    }

    @Test
    void keepsTheWordsAroundTheQuotationAsAFieldOfTheirOwn() {
        assertThat(quotes.ids("context:lind")).containsExactly(2L);
        assertThat(quotes.ids("context:whale")).containsExactly(3L);
        assertThat(quotes.ids("context:\"shut said\"")).isEmpty();
        assertThat(quotes.ids("text:lind")).containsExactly(1L, 2L);
    }

    @Test
    void findsPhrasesPatternsAndWordsThatAreNearlySo() {
        assertThat(quotes.ids("text:\"old lighthouse\"")).containsExactly(1L, 2L);
        assertThat(quotes.ids("text:\"lighthouse old\"")).isEmpty();
        assertThat(quotes.ids("text:\"lighthouse whale\"~6")).containsExactly(1L, 2L);
        assertThat(quotes.ids("text:lighth*")).containsExactly(1L, 2L);
        assertThat(quotes.ids("text:\"old light*\"")).containsExactly(1L, 2L);
        assertThat(quotes.ids("text:lighthuose~")).containsExactly(1L, 2L);
        assertThat(quotes.ids("text:nowhere")).isEmpty();
    }

    @Test
    void findsByTheTitleToo() {
        assertThat(quotes.ids("text:north")).containsExactly(3L);
        assertThat(quotes.ids("text:\"long night\"")).containsExactly(1L, 2L);
    }

    @Test
    void combinesWithOtherFieldsAndIsExcluded() {
        assertThat(quotes.ids("text:lighthouse said:pier")).containsExactly(1L);
        assertThat(quotes.ids("text:lanterns speaker:berg")).containsExactly(1L, 3L);
        assertThat(quotes.ids("speaker:berg -text:lighthouse")).containsExactly(3L);
        assertThat(quotes.ids("NOT text:lighthouse")).containsExactly(3L);
        assertThat(quotes.ids("NOT text:lanterns")).isEmpty();
        assertThat(quotes.ids("text:(lighthouse OR nets)")).containsExactly(1L, 2L, 3L);
        assertThat(quotes.ids("text:(lighthouse nets)")).isEmpty();
    }

    @Test
    void putsQuotationsWhoseOwnWordsAnswerFirst() {
        assertThat(ranked("text:whale")).containsExactly(3L, 1L, 2L);
        assertThat(ranked("text:lind")).containsExactly(2L, 1L);
    }

    @Test
    void countsNoTextAsAQuotation() {
        FoundQuotes all = quotes.find(SearchRequest.of("*").counting(5));
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.facets().get(Facet.OUTLET).values())
                .containsExactly(new FacetCount("The Post", 3, false));
        assertThat(quotes.ids("text:*")).containsExactly(1L, 2L, 3L);
        assertThat(quotes.ids("-nothing")).containsExactly(1L, 2L, 3L);
        assertThat(quotes.find(SearchRequest.of("").by(SearchOrder.OLDEST).counting(1)).total())
                .isEqualTo(3);
    }

    @Test
    void completesWordsOfArticlesWithTheNumberOfQuotations() throws IOException {
        List<Completion> offered = quotes.index.complete("text:lan", 8).choices();
        assertThat(offered).extracting(Completion::text).containsExactly("lanterns");
        assertThat(offered.getFirst().count()).hasValue(3);
        assertThat(quotes.index.complete("said:lan", 8).choices()).isEmpty();
        assertThat(quotes.index.complete("conte", 5).choices())
                .extracting(Completion::text)
                .contains("context:");
    }

    @Test
    void readsAnotherTextInThePlaceOfTheOneBefore() throws IOException {
        QuoteInContext revised =
                of(1, PIER.replace("lighthouse", "beacon"), "“We wait,”", 1).build();
        assertThat(quotes.index.holds(of(1, PIER, "“We wait,”", 1).build().article())).isTrue();
        assertThat(quotes.index.holds(revised.article())).isFalse();
        quotes.index.read(of(1, PIER, "“We wait,”", 1).facts(facts("Day")).build().article());
        assertThat(quotes.ids("text:night")).isEmpty();
        quotes.index.read(revised.article());
        assertThat(quotes.index.holds(revised.article())).isTrue();
        assertThat(quotes.ids("text:lighthouse")).isEmpty();
        assertThat(quotes.ids("text:beacon")).containsExactly(1L, 2L);
        quotes.index.removeArticle(new ArticleId(1));
        assertThat(quotes.index.holds(revised.article())).isFalse();
        assertThat(quotes.ids("text:lanterns")).containsExactly(3L);
    }

    @Test
    void findsTheSameInManyArticlesAndCountsThemExactly() throws IOException {
        List<QuoteInContext> many = new ArrayList<>();
        List<Long> expected = new ArrayList<>();
        for (int article = 0; article < 1_000; article++) {
            List<String> own = new ArrayList<>();
            for (int id = 3 * article + 1; id <= 3 * article + 3; id++) {
                own.add("“the " + (id % 7 == 0 ? "whale" : "tide") + " is late on day " + id + "”");
            }
            String far = article % 2 == 0 ? "A whale." : "A seal.";
            String text = String.join("\n\n", own) + "\n\nRain.\n\n" + far;
            for (int i = 0; i < own.size(); i++) {
                long id = 3L * article + i + 1;
                QuoteState state = id % 2 == 0 ? QuoteState.VERIFIED : QuoteState.OPEN;
                many.add(of(id, text, own.get(i), article + 1).in(state).build());
                if (text.contains("whale")) {
                    expected.add(id);
                }
            }
        }
        try (SearchedIndex index = new SearchedIndex(many.toArray(QuoteInContext[]::new))) {
            assertThat(index.find(SearchRequest.of("text:whale").atMost(20)).total())
                    .isEqualTo(expected.size());
            assertThat(index.find(SearchRequest.of("text:whale").atMost(20)).quotes())
                    .allSatisfy(id -> assertThat(id.value() % 7).isZero());
            FoundQuotes open = index.find(SearchRequest.of("text:whale is:open").counting(2));
            assertThat(open.total())
                    .isEqualTo(expected.stream().filter(id -> id % 2 != 0).count())
                    .isEqualTo(open.facets().get(Facet.STATE).values().getFirst().count());
            assertThat(index.find(SearchRequest.of("-text:whale").counting(1)).total())
                    .isEqualTo(3_000 - expected.size());
        }
    }
}

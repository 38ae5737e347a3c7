package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.search.Completion;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.QueryPiece;
import org.quotewright.model.search.SearchRequest;

class ExactValuesTest {

    private static final int MANY = 1_000;
    private static final List<String> NAMES =
            List.of(
                    "Northlight",
                    "Northlight Post",
                    "northlight post",
                    "The Northlight Post",
                    "Post, The",
                    "The “Old” Post",
                    "The \"Old\" Post",
                    "\"",
                    "A \"B",
                    "a:b",
                    "-Post",
                    "(Post)",
                    "Post*",
                    "=Post",
                    "OR",
                    "»Post«",
                    "Пост",
                    "Post & Co.");

    private SearchedIndex quotes;

    @BeforeEach
    void fill() throws IOException {
        Random random = new Random(7);
        List<QuoteInContext> all = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            SampleQuote quote =
                    SampleQuote.of(i, "“the tide is late,” " + name(random), "“the tide is late,”")
                            .facts(facts(i, name(random)))
                            .type(QuoteType.values()[random.nextInt(QuoteType.values().length)])
                            .in(QuoteState.values()[random.nextInt(4)]);
            int speaker = random.nextInt(speakers().size());
            all.add(
                    quote.by(speakers().get(speaker), name(random), name(random))
                            .entry(speaker + 1)
                            .build());
        }
        quotes = new SearchedIndex(all.toArray(QuoteInContext[]::new));
    }

    /** The directory has no two entries whose names differ in case alone. */
    private static List<String> speakers() {
        return NAMES.stream().filter(name -> !name.equals("northlight post")).toList();
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static ArticleFacts facts(int number, String outlet) {
        LocalDate day = LocalDate.of(2024, 1 + number % 5, 1 + number % 28);
        return new ArticleFacts("A title", outlet, "", Optional.of(day), "");
    }

    @AfterEach
    void close() throws IOException {
        quotes.close();
    }

    @Test
    void findsWithThePieceOfEachFacetValueWhatIsCountedBesideIt() {
        var facets = quotes.find(SearchRequest.of("tide").counting(MANY)).facets();
        for (Facet facet : Facet.values()) {
            assertThat(facets.get(facet).values()).as(facet.name()).hasSizeGreaterThan(2);
            for (FacetCount value : facets.get(facet).values()) {
                String piece = QueryPiece.of(facet, value.value());
                FoundQuotes found = quotes.find(SearchRequest.of(piece));
                assertThat(found.mistakes()).as(piece).isEmpty();
                assertThat(found.total()).as(piece).isEqualTo(value.count());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speaker:nor",
                "org:nor",
                "outlet:nor",
                "role:nor",
                "role:",
                "outlet:=nor",
                "outlet:=\"The ",
                "nor",
                "tid",
                "text:tid",
                "title:tit",
                "said:lat",
                "is:",
                "type:",
                "in:20",
                "in:und",
                "after:2",
                "before:2",
                "speaker:(x OR nor"
            })
    void findsWithWhatIsOfferedWhatIsCountedBesideIt(String typed) throws IOException {
        var completions = quotes.index.complete(typed, typed.length());
        assertThat(completions.choices()).isNotEmpty();
        for (Completion choice : completions.choices()) {
            String query = typed.substring(0, completions.begin()) + choice.text();
            assertThat(quotes.find(SearchRequest.of(query)).total())
                    .as(query)
                    .isEqualTo(choice.count().orElseThrow());
        }
    }

    @Test
    void findsLongerNamesToo() {
        assertThat(quotes.ids("outlet:Northlight").size())
                .isGreaterThan(quotes.ids("outlet:=Northlight").size());
    }

    @ParameterizedTest
    @CsvSource({
        "outlet:=NORTHLIGHT,outlet:=Northlight",
        "outlet: =“Northlight Post”,outlet:=\"northlight  post\"",
        "outlet:(=Northlight OR =Post*),outlet:=Northlight OR outlet:=\"Post*\"",
        "type:=direct,type:direct",
        "in:=2024-05,in:2024-05",
        "is:=open,is:open"
    })
    void readsExactValuesInAnyCaseAndMarks(String one, String other) {
        assertThat(quotes.find(SearchRequest.of(one)).mistakes()).isEmpty();
        assertThat(quotes.ids(one)).isNotEmpty().isEqualTo(quotes.ids(other));
    }

    @Test
    void tellsAcceptedAsSuggestedFromCorrected() {
        assertThat(quotes.ids("is:=verified OR is:corrected")).isEqualTo(quotes.ids("is:verified"));
        assertThat(quotes.ids("is:=verified is:corrected")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "said:=tide,search.not-exact",
        "tide outlet:=\"Post,search.mark-not-closed",
        "type:=late,search.type-unknown",
        "is:=late,search.state-unknown"
    })
    void saysWhatCannotBeAskedForExactly(String query, String key) {
        assertThat(quotes.find(SearchRequest.of(query)).mistakes())
                .extracting(mistake -> mistake.messageKey())
                .containsExactly(key);
    }
}

package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SampleQuote;

/** What is blank is not there. */
class EmptyFieldsTest {

    private static final String TEXT = "“The tide is late,” she said.";

    private static QuoteInContext quote(long id, String outlet, String role, String organisation) {
        ArticleFacts facts =
                new ArticleFacts("Tides", outlet, "", Optional.of(LocalDate.of(2024, 5, 17)), "");
        return SampleQuote.of(id, TEXT, "“The tide is late,”")
                .facts(facts)
                .by("Ada Lind", role, organisation)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outlet", "role", "org"})
    void isFoundWhereItIsAndNotFoundWhereItIsNot(String field) throws IOException {
        try (SearchedIndex index =
                new SearchedIndex(quote(1, "Post", "mayor", "Nordport"), quote(2, "", " ", ""))) {
            assertThat(index.ids(field + ":*")).containsExactly(1L);
            assertThat(index.ids("-" + field + ":*")).containsExactly(2L);
        }
    }

    @Test
    void nobodyAndNoCueAreNotThere() throws IOException {
        QuoteInContext said = quote(1, "Post", "mayor", "Nordport");
        QuoteInContext bare = SampleQuote.of(2, "The tide is late.", "The tide is late.").build();
        try (SearchedIndex index = new SearchedIndex(said, bare)) {
            assertThat(index.ids("-speaker:*")).containsExactly(2L);
            assertThat(index.ids("speaker:*")).containsExactly(1L);
            assertThat(index.ids("-cue:*")).contains(2L);
        }
    }
}

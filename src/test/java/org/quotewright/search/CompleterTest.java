package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.search.Completion;

class CompleterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 2);

    private static QuoteInContext quote(long id, String speaker, LocalDate day) {
        return SampleQuote.said(id, "“the lamp is late”")
                .facts(new ArticleFacts("A title", "", "", Optional.of(day), ""))
                .in(id == 1 ? QuoteState.REJECTED : QuoteState.OPEN)
                .by(speaker, "", "Roads Board")
                .entry(id)
                .build();
    }

    private static List<String> completed(String query, QuoteInContext... quotes)
            throws IOException {
        try (SearchedIndex index = new SearchedIndex(quotes)) {
            var completions = index.index.complete(query, query.length());
            String kept = query.substring(0, completions.begin());
            return completions.choices().stream().map(choice -> kept + shown(choice)).toList();
        }
    }

    private static String shown(Completion choice) {
        return choice.text() + (choice.count().isPresent() ? " " + choice.count().getAsLong() : "");
    }

    @ParameterizedTest
    @CsvSource({
        "Ana D’Souza,sou",
        "Ana D'Souza,dsou",
        "Ana D'Souza,d’sou",
        "Ana D'Souza,ana",
        "Bo O'Neill,nei"
    })
    void offersNamesByThePartBehindAnApostrophe(String name, String typed) throws IOException {
        assertThat(completed("speaker:" + typed, quote(1, name, DAY)))
                .containsExactly("speaker:=\"" + name + "\" 1");
    }

    @Test
    void countsMarksAndTypes() throws IOException {
        QuoteInContext[] quotes = {quote(1, "Bo", DAY), quote(2, "Bo", DAY), quote(3, "Bo", DAY)};
        assertThat(completed("is:", quotes))
                .contains("is:open 2", "is:rejected 1", "is:verified 0", "is:unverified 3");
        assertThat(completed("type:dir", quotes)).containsExactly("type:direct 3");
    }

    @Test
    void offersTheYearsAndMonthsThatAreThere() throws IOException {
        QuoteInContext[] quotes = {
            quote(1, "Bo", DAY),
            quote(2, "Bo", DAY.plusMonths(1)),
            quote(3, "Bo", DAY.plusMonths(1)),
            quote(4, "Bo", DAY.minusYears(1))
        };
        assertThat(completed("in:2", quotes))
                .containsExactly(
                        "in:2024 3", "in:2023 1", "in:2024-06 2", "in:2024-05 1", "in:2023-05 1");
        assertThat(completed("after:2024-", quotes))
                .containsExactly("after:2024-06 2", "after:2024-05 3");
        assertThat(completed("before:2024-0", quotes))
                .containsExactly("before:2024-06 2", "before:2024-05 1");
        assertThat(completed("in:", quotes)).contains("in:last-year", "in:undated 0", "in:2023 1");
    }

    @Test
    void offersTheNewestDatesOfMany() throws IOException {
        QuoteInContext[] quotes =
                IntStream.range(0, 30)
                        .mapToObj(i -> quote(i + 1, "Bo", DAY.plusMonths(i)))
                        .toArray(QuoteInContext[]::new);
        assertThat(completed("in:2", quotes))
                .hasSize(12)
                .startsWith("in:2026 10", "in:2025 12", "in:2024 8", "in:2026-10 1")
                .endsWith("in:2026-02 1");
    }

    @Test
    void offersTheFieldOfABracketAlone() throws IOException {
        QuoteInContext[] quotes = {quote(1, "Lea Lind", DAY), quote(2, "Ada Berg", DAY)};
        String lind = "=\"Lea Lind\" 1";
        assertThat(completed("speaker:(berg OR l", quotes))
                .containsExactly("speaker:(berg OR " + lind);
        assertThat(completed("speaker:((berg OR bo) l", quotes))
                .containsExactly("speaker:((berg OR bo) " + lind);
        assertThat(completed("speaker:(berg) l", quotes))
                .contains("speaker:(berg) late 2", "speaker:(berg) speaker:" + lind);
        assertThat(completed("speaker:(berg OR org:r", quotes))
                .containsExactly("speaker:(berg OR org:=\"Roads Board\" 2");
    }

    @Test
    void goesOnWithANameBehindItsInitials() throws IOException {
        QuoteInContext[] quotes = {quote(1, "J. R. Berg", DAY), quote(2, "Rita Lind", DAY)};
        assertThat(completed("lamp speaker:j. r", quotes))
                .containsExactly("lamp speaker:=\"J. R. Berg\" 1");
        assertThat(completed("lamp speaker:j. ri", quotes))
                .containsExactly("lamp speaker:j. speaker:=\"Rita Lind\" 1");
    }
}

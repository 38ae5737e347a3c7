package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.model.QuoteType;
import org.quotewright.model.SampleQuote;
import org.quotewright.search.Clause.All;
import org.quotewright.search.Clause.Any;
import org.quotewright.search.Clause.Not;
import org.quotewright.search.Clause.Words;

class QueryParserTest {

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "“",
                    "”",
                    "«",
                    "»",
                    "(",
                    ")",
                    "-",
                    "--",
                    ":",
                    "speaker:",
                    "org:",
                    "is:",
                    "type:",
                    "after:",
                    "before:",
                    "is:open",
                    "type:direct",
                    "after:2024",
                    " ",
                    " OR ",
                    " AND ",
                    " NOT ",
                    "word",
                    "Ørsted",
                    "*",
                    "a*",
                    "?",
                    "\\",
                    "+",
                    "~",
                    "^",
                    "[",
                    "]",
                    "{",
                    "}",
                    "&&",
                    "||",
                    "/",
                    "\u0000",
                    "\uD83D",
                    "\uDE00",
                    "😀",
                    "’",
                    "\u0301",
                    "中文",
                    "\t",
                    "\n",
                    "2024-13-45",
                    "N.A.T.O.");

    private static Clause parsed(String query) {
        ParsedQuery parsed = QueryParser.parse(query);
        assertThat(parsed.mistakes()).isEmpty();
        return parsed.clause().orElseThrow();
    }

    private static Words word(String text) {
        return new Words(QueryField.ANY, text, false, false);
    }

    private static Words phrase(QueryField field, String text) {
        return new Words(field, text, true, false);
    }

    @Test
    void joinsWordsByAnd() {
        assertThat(parsed("one two")).isEqualTo(new All(List.of(word("one"), word("two"))));
        assertThat(parsed("one AND two")).isEqualTo(parsed("one two"));
    }

    @Test
    void bindsAndCloserThanOr() {
        assertThat(parsed("a b OR c"))
                .isEqualTo(new Any(List.of(new All(List.of(word("a"), word("b"))), word("c"))));
    }

    @Test
    void negatesByWordAndByMinus() {
        assertThat(parsed("NOT a")).isEqualTo(new Not(word("a")));
        assertThat(parsed("-a")).isEqualTo(new Not(word("a")));
        assertThat(parsed("NOT -a")).isEqualTo(word("a"));
        assertThat(parsed("vice-mayor")).isEqualTo(word("vice-mayor"));
    }

    @Test
    void readsPhrasesInAnyMarks() {
        assertThat(parsed("\"a b\"")).isEqualTo(phrase(QueryField.ANY, "a b"));
        assertThat(parsed("“a b”")).isEqualTo(phrase(QueryField.ANY, "a b"));
        assertThat(parsed("«a b»")).isEqualTo(phrase(QueryField.ANY, "a b"));
    }

    @Test
    void readsFieldsInAnyCaseAndWithSpace() {
        Clause expected = phrase(QueryField.SPEAKER, "Ada Berg");
        assertThat(parsed("speaker:\"Ada Berg\"")).isEqualTo(expected);
        assertThat(parsed("Speaker: \"Ada Berg\"")).isEqualTo(expected);
    }

    @Test
    void spreadsAFieldOverItsBrackets() {
        Words ada = new Words(QueryField.SPEAKER, "Ada", false, false);
        Words berg = new Words(QueryField.SPEAKER, "Berg", false, false);
        assertThat(parsed("speaker:(Ada OR Berg)")).isEqualTo(new Any(List.of(ada, berg)));
    }

    @Test
    void readsTypesStatesAndDates() {
        assertThat(parsed("type:MIXED")).isEqualTo(new Clause.OfType(QuoteType.MIXED));
        assertThat(parsed("is:verified")).isEqualTo(new Clause.Marked(Mark.VERIFIED));
        assertThat(parsed("after:2024-05")).isEqualTo(new Clause.After(LocalDate.of(2024, 5, 1)));
        assertThat(parsed("before:2024-05-17"))
                .isEqualTo(new Clause.Before(LocalDate.of(2024, 5, 17)));
    }

    @Test
    void takesColonsOfTimesAndAddressesForPartOfTheWord() {
        assertThat(parsed("10:30")).isEqualTo(word("10:30"));
        assertThat(parsed("https://post.example")).isEqualTo(word("https://post.example"));
    }

    @Test
    void marksBeginningsOfWords() {
        assertThat(parsed("bri*")).isEqualTo(new Words(QueryField.ANY, "bri*", false, true));
    }

    @Test
    void leavesSignsWithoutWordsOut() {
        assertThat(parsed("one & two")).isEqualTo(parsed("one two"));
        assertThat(QueryParser.parse("- ? * ()").clause()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"open',search.mark-not-closed,open",
        "(a,search.bracket-not-closed,",
        "a),search.bracket-not-opened,",
        "speaker:,search.field-empty,speaker",
        "speaker: OR b,search.field-empty,speaker",
        "nobody:x,search.field-unknown,nobody",
        "is:late,search.state-unknown,late",
        "type:loud,search.type-unknown,loud",
        "after:2024-02-30,search.date-unknown,2024-02-30",
        "org:???,search.no-words,???"
    })
    void namesMistakes(String query, String messageKey, String argument) {
        List<String> arguments = argument == null ? List.of() : List.of(argument);
        assertThat(QueryParser.parse(query).mistakes())
                .containsExactly(new QueryMistake(messageKey, arguments));
    }

    @Test
    void stillReadsTheRestAfterAMistake() {
        assertThat(QueryParser.parse("a) b").clause())
                .contains(new All(List.of(word("a"), word("b"))));
        assertThat(QueryParser.parse("nobody:x").clause()).contains(word("nobody:x"));
    }

    @Test
    void survivesBracketsWithoutEnd() {
        assertThat(QueryParser.parse("(".repeat(9999)).mistakes())
                .contains(QueryMistake.of("search.too-deep"));
        assertThat(QueryParser.parse("-(".repeat(4000) + "a" + ")".repeat(4000)).mistakes())
                .contains(QueryMistake.of("search.too-deep"));
    }

    @Test
    void cutsQueriesWithoutEnd() {
        assertThat(QueryParser.parse("a ".repeat(100_000)).mistakes())
                .containsExactly(QueryMistake.of("search.too-long"));
    }

    @Test
    void answersAnythingThatCanBeTyped(@TempDir java.nio.file.Path folder) throws Exception {
        Random random = new Random(20240517);
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.rebuild(List.of(SampleQuote.said(1, "“A word from Ørsted”").build()).stream());
            for (int round = 0; round < 5000; round++) {
                String query = anything(random);
                assertThat(index.find(query, 3).total()).as(query).isBetween(0L, 1L);
            }
        }
    }

    private static String anything(Random random) {
        StringBuilder query = new StringBuilder();
        for (int length = random.nextInt(30); length > 0; length--) {
            if (random.nextInt(10) == 0) {
                query.append((char) random.nextInt(0x10000));
            } else {
                query.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return query.toString();
    }
}

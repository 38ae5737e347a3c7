package org.quotewright.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.QuoteType;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.search.query.Clause.All;
import org.quotewright.search.query.Clause.Any;
import org.quotewright.search.query.Clause.Anything;
import org.quotewright.search.query.Clause.Manner;
import org.quotewright.search.query.Clause.Not;
import org.quotewright.search.query.Clause.Words;

class QueryParserTest {

    private static ParsedQuery read(String query) {
        return QueryParser.parse(query, LocalDate.of(2024, 3, 31));
    }

    private static Clause parsed(String query) {
        ParsedQuery parsed = read(query);
        assertThat(parsed.mistakes()).isEmpty();
        return parsed.clause().orElseThrow();
    }

    private static Words word(String text) {
        return new Words(QueryField.ANY, text, Manner.PLAIN);
    }

    private static Words phrase(QueryField field, String text) {
        return new Words(field, text, Manner.PHRASE);
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
        Words ada = new Words(QueryField.SPEAKER, "Ada", Manner.PLAIN);
        Words berg = new Words(QueryField.SPEAKER, "Berg", Manner.PLAIN);
        assertThat(parsed("speaker:(Ada OR Berg)")).isEqualTo(new Any(List.of(ada, berg)));
    }

    @Test
    void readsTypesStatesAndDates() {
        assertThat(parsed("type:MIXED")).isEqualTo(new Clause.OfType(QuoteType.MIXED));
        assertThat(parsed("is:verified")).isEqualTo(new Clause.Marked(Mark.VERIFIED));
        assertThat(parsed("after:2024-05"))
                .isEqualTo(new Clause.During(Period.since(LocalDate.of(2024, 5, 1))));
        assertThat(parsed("before:2024-05-17"))
                .isEqualTo(new Clause.During(Period.until(LocalDate.of(2024, 5, 17))));
    }

    @Test
    void takesColonsOfTimesAndAddressesForPartOfTheWord() {
        assertThat(parsed("10:30")).isEqualTo(word("10:30"));
        assertThat(parsed("https://post.example")).isEqualTo(word("https://post.example"));
    }

    @Test
    void readsWildcardsAndTildesButLeavesQuestionsAlone() {
        assertThat(parsed("bri*")).isEqualTo(new Words(QueryField.ANY, "bri*", Manner.WILDCARD));
        assertThat(parsed("wom?n")).isEqualTo(new Words(QueryField.ANY, "wom?n", Manner.WILDCARD));
        assertThat(parsed("bridge~")).isEqualTo(new Words(QueryField.ANY, "bridge", Manner.FUZZY));
        assertThat(parsed("why?")).isEqualTo(new Words(QueryField.ANY, "why?", Manner.PLAIN));
        assertThat(parsed("org:*")).isEqualTo(new Clause.Anything(QueryField.ORGANISATION));
    }

    @ParameterizedTest
    @CsvSource({
        "2024,2024-01-01,2024-12-31",
        "2024-02,2024-02-01,2024-02-29",
        "2024-02-03,2024-02-03,2024-02-03",
        "today,2024-03-31,2024-03-31",
        "yesterday,2024-03-30,2024-03-30",
        "this-week,2024-03-25,2024-03-31",
        "last-week,2024-03-18,2024-03-24",
        "Last-Month,2024-02-01,2024-02-29",
        "last-year,2023-01-01,2023-12-31"
    })
    void readsPeriods(String name, LocalDate first, LocalDate last) {
        assertThat(parsed("in:" + name)).isEqualTo(new Clause.During(new Period(first, last)));
    }

    @Test
    void leavesSignsWithoutWordsOutAndSaysSo() {
        assertThat(read("one & two").clause()).contains(parsed("one two"));
        assertThat(mistakesIn("one & two")).containsExactly("search.sign-unknown");
        assertThat(read("- ? ()").clause()).isEmpty();
    }

    @Test
    void takesAStarForAnything() {
        assertThat(parsed("*")).isEqualTo(new Anything(QueryField.ANY));
        assertThat(parsed("cue:**")).isEqualTo(new Anything(QueryField.CUE));
        assertThat(parsed("-*")).isEqualTo(new Not(new Anything(QueryField.ANY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "-", "?", "()", "NOT", "OR", "-\"\"", "(( - ))", "~"})
    void saysSoWhereNothingIsAskedFor(String query) {
        assertThat(read(query).clause()).isEmpty();
        assertThat(mistakesIn(query)).containsExactly("search.nothing-asked");
    }

    @Test
    void marksAllOfAQueryThatAsksForNothing() {
        assertThat(read(" ( - ) ").mistakes())
                .containsExactly(new QueryMistake("search.nothing-asked", List.of(), 1, 5));
        assertThat(read("  ").mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'a \"open',search.mark-not-closed,open,\"open",
        "'a \"',search.phrase-empty,,\"",
        "(a,search.bracket-not-closed,,(",
        "a),search.bracket-not-opened,,)",
        "a speaker:,search.field-empty,speaker,speaker:",
        "speaker: OR b,search.field-empty,speaker,speaker:",
        "nobody:x,search.field-unknown,nobody,nobody:",
        "is:late,search.state-unknown,late,late",
        "type:loud,search.type-unknown,loud,loud",
        "after:2024-02-30,search.date-unknown,2024-02-30,2024-02-30",
        "in:last-century,search.date-unknown,last-century,last-century",
        "org:???,search.no-words,???,???"
    })
    void namesMistakesAndMarksThem(String query, String key, String argument, String marked) {
        List<String> arguments = argument == null ? List.of() : List.of(argument);
        assertThat(read(query).mistakes())
                .containsExactly(
                        new QueryMistake(key, arguments, query.indexOf(marked), marked.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a “b” c\"",
                "\"a «b» c\"",
                "\"a „b“ c\"",
                "\"a “b c\"",
                "\"a »b« c\"",
                "\"a ”b” c\""
            })
    void marksOfAnotherKindWithinAPhraseArePunctuation(String query) {
        String words = query.substring(1, query.length() - 1);
        assertThat(parsed(query)).isEqualTo(phrase(QueryField.ANY, words));
        assertThat(read(query).mistakes()).isEmpty();
    }

    @Test
    void aPhraseMayEndWithAMarkOfAnotherKind() {
        assertThat(parsed("\"a b”")).isEqualTo(phrase(QueryField.ANY, "a b"));
        assertThat(parsed("“a b\"")).isEqualTo(phrase(QueryField.ANY, "a b"));
        assertThat(parsed("\"a b“ OR \"c d“"))
                .isEqualTo(
                        new Any(
                                List.of(
                                        phrase(QueryField.ANY, "a b"),
                                        phrase(QueryField.ANY, "c d"))));
        assertThat(parsed("speaker:\"a b” (\"c\")"))
                .isEqualTo(
                        new All(
                                List.of(
                                        phrase(QueryField.SPEAKER, "a b"),
                                        phrase(QueryField.ANY, "c"))));
    }

    private static List<String> mistakesIn(String query) {
        return read(query).mistakes().stream().map(QueryMistake::messageKey).toList();
    }

    @Test
    void stillReadsTheRestAfterAMistake() {
        assertThat(read("a) b").clause()).contains(new All(List.of(word("a"), word("b"))));
        assertThat(read("nobody:x").clause()).contains(word("nobody:x"));
    }

    @Test
    void survivesBracketsWithoutEnd() {
        assertThat(mistakesIn("(".repeat(9999))).contains("search.too-deep");
        assertThat(mistakesIn("-(".repeat(4000) + "a" + ")".repeat(4000)))
                .contains("search.too-deep");
    }

    @Test
    void cutsQueriesWithoutEndAndMarksWhatWasLeftOut() {
        assertThat(mistakesIn("a ".repeat(100_000))).containsExactly("search.too-long");
        QueryMistake mistake = read("b".repeat(11_000)).mistakes().getFirst();
        assertThat(mistake.offset()).isEqualTo(10_000);
        assertThat(mistake.end()).isEqualTo(11_000);
    }

    @Test
    void takesTheFirstDayOfAll() {
        assertThat(mistakesIn("before:\"-999999999-01-01\"")).isEmpty();
    }

    @Test
    void takesFivePatternsAndNoMore() {
        assertThat(mistakesIn("a* ".repeat(5))).isEmpty();
        assertThat(mistakesIn("a* ".repeat(7))).containsOnly("search.too-many-patterns").hasSize(2);
    }
}

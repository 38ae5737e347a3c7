package org.quotewright.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.search.query.Clause.All;
import org.quotewright.search.query.Clause.Any;
import org.quotewright.search.query.Clause.Manner;
import org.quotewright.search.query.Clause.Not;
import org.quotewright.search.query.Clause.Words;

/** No sign of a query goes unheeded: it means something, or a sentence says that it does not. */
class QuerySignsTest {

    private static ParsedQuery read(String query) {
        return QueryParser.parse(query, LocalDate.of(2024, 3, 31));
    }

    private static Clause parsed(String query) {
        assertThat(read(query).mistakes()).as(query).isEmpty();
        return read(query).clause().orElseThrow();
    }

    private static Words words(String text, Manner manner, int apart) {
        return new Words(QueryField.ANY, text, manner, apart);
    }

    private static Words word(String text) {
        return words(text, Manner.PLAIN, 0);
    }

    @Test
    void takesTheSignsOfOtherLanguagesForItsOwn() {
        assertThat(parsed("a && b")).isEqualTo(new All(List.of(word("a"), word("b"))));
        assertThat(parsed("a||b")).isEqualTo(new Any(List.of(word("a"), word("b"))));
        assertThat(parsed("a !b")).isEqualTo(new All(List.of(word("a"), new Not(word("b")))));
        assertThat(parsed("AT&T")).isEqualTo(word("AT&T"));
        assertThat(parsed("wow!")).isEqualTo(word("wow!"));
    }

    @Test
    void readsATildeAndItsNumberBehindWordsAndPhrases() {
        assertThat(parsed("brandt~1")).isEqualTo(words("brandt", Manner.FUZZY, 1));
        assertThat(parsed("brandt~")).isEqualTo(words("brandt", Manner.FUZZY, 0));
        assertThat(parsed("\"a b\"~3")).isEqualTo(words("a b", Manner.PHRASE, 3));
        assertThat(parsed("\"a* b\"~3")).isEqualTo(words("a* b", Manner.PATTERNS, 3));
    }

    @Test
    void readsWildcardsInPhrases() {
        assertThat(parsed("\"ferr* strike\"")).isEqualTo(words("ferr* strike", Manner.PATTERNS, 0));
        assertThat(parsed("\"a * b\"")).isEqualTo(words("a * b", Manner.PATTERNS, 0));
        assertThat(parsed("\"why? why?\"")).isEqualTo(words("why? why?", Manner.PHRASE, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "ferry^2,^2,search.sign-unknown",
        "'\"a b\"^2',^2,search.sign-unknown",
        "(ferry)~2,~2,search.sign-unknown",
        "ferry~3,~3,search.nearness-unknown",
        "ferry~0.8,~0.8,search.nearness-unknown",
        "ferr*~,~,search.nearness-unknown",
        "vice-mayor~,~,search.nearness-unknown",
        "'\"a b\"~',~,search.nearness-unknown",
        "'\"a b\"~99',~99,search.nearness-unknown",
        "'\"ferry\"~2',~2,search.nearness-unknown",
        "is:open~2,~2,search.nearness-without-words",
        "+ferry,+,search.sign-unknown",
        "=ferry,=ferry,search.sign-unknown",
        "ferry [boat,[,search.sign-unknown",
        "ferry} boat,},search.sign-unknown",
        "ferry\\*,\\,search.sign-unknown",
        "ferry - boat,-,search.sign-unknown",
        "ferry | boat,|,search.sign-unknown",
        "ferry ! boat,!,search.sign-unknown",
        "'ferry \"\"','\"\"',search.phrase-empty",
        "ferry (),(),search.bracket-empty",
        "ferry ( ) boat,( ),search.bracket-empty",
        "ferry speaker:(),(),search.bracket-empty",
        "AND ferry,AND,search.operator-alone",
        "ferry AND,AND,search.operator-alone",
        "OR ferry,OR,search.operator-alone",
        "ferry OR,OR,search.operator-alone",
        "ferry NOT,NOT,search.operator-alone",
        "ferry &&,&&,search.operator-alone",
        "ferry AND OR boat,AND,search.operator-alone",
        "ferry AND AND boat,AND,search.operator-alone",
        "ferry NOT AND boat,NOT,search.operator-alone",
        "(OR ferry),OR,search.operator-alone",
        "ferry or boat,or,search.operator-small",
        "ferry and boat,and,search.operator-small",
        "ferry not boat or not,not,search.operator-small",
        "/fer+y/,/fer+y/,search.expression",
        "ferry /(a+)+$/,/(a+)+$/,search.expression",
        "ferry [2020 TO 2021],[2020 TO 2021],search.range",
        "'\"* strike\"','\"* strike\"',search.any-word-at-edge",
        "'\"strike *\"','\"strike *\"',search.any-word-at-edge",
        "'\"a* b* c* d* e* f*\"','\"a* b* c* d* e* f*\"',search.too-many-patterns"
    })
    void marksASignThatMeansNothingHere(String query, String marked, String key) {
        QueryMistake mistake = read(query).mistakes().getFirst();
        assertThat(mistake.messageKey()).isEqualTo(key);
        assertThat(query.substring(mistake.offset(), mistake.end())).isEqualTo(marked);
    }

    @Test
    void readsTheRestAsIfTheSignWereNotThere() {
        assertThat(read("ferry^2 boat").clause()).contains(parsed("ferry boat"));
        assertThat(read("ferry~7").clause()).contains(word("ferry"));
        assertThat(read("\"a b\"~").clause()).contains(parsed("\"a b\""));
        assertThat(read("OR ferry AND").clause()).contains(word("ferry"));
        assertThat(read("/fer+y/ boat").clause()).contains(word("boat"));
        assertThat(read("ferry () boat").clause()).contains(parsed("ferry boat"));
        assertThat(read("a or b").clause())
                .contains(new All(List.of(word("a"), word("or"), word("b"))));
    }

    @Test
    void hintsAtEachSmallOperatorOnce() {
        assertThat(read("a or b or c not d").mistakes())
                .extracting(QueryMistake::arguments)
                .containsExactly(List.of("or", "OR"), List.of("not", "NOT"));
    }

    @Test
    void namesFewMistakesHoweverManySignsThereAre() {
        assertThat(read("\\ ".repeat(5_000)).mistakes()).hasSizeLessThan(100);
        assertThat(read("a:".repeat(5_000)).mistakes()).hasSizeLessThan(100);
        assertThat(read("x" + "^".repeat(9_000)).mistakes()).hasSizeLessThan(100);
    }

    private static final List<String> PIECES =
            List.of(
                    "ferry",
                    "boat",
                    "fer*",
                    "b?at",
                    "\"a b\"",
                    "\"a* b\"",
                    "\"\"",
                    "(",
                    ")",
                    "()",
                    "OR",
                    "AND",
                    "NOT",
                    "or",
                    "not",
                    "&&",
                    "||",
                    "&",
                    "|",
                    "-",
                    "!",
                    "+",
                    "~",
                    "~2",
                    "~9",
                    "^2",
                    "^",
                    "\\",
                    "/a+/",
                    "[a TO b]",
                    "[",
                    "]",
                    "speaker:",
                    "is:open",
                    "is:late",
                    "type:",
                    "in:2024",
                    "nobody:x",
                    "*",
                    "?",
                    "said:(x OR y)",
                    "{",
                    "-x",
                    "!x",
                    "\"open");

    /**
     * Takes a piece out of random queries: what is asked for changes, or the piece, or what stands
     * just before or behind it, is marked. Nothing changes without AND and without brackets around
     * what belongs together anyway, as long as both sides are there.
     */
    @Test
    void meansSomethingByEverySignOrMarksIt() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            List<String> pieces =
                    IntStream.range(0, 1 + random.nextInt(6))
                            .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                            .toList();
            String between = random.nextInt(4) == 0 ? "" : " ";
            String query = String.join(between, pieces);
            if (!between.isEmpty()) {
                assertHeeded(query, pieces);
            }
            assertThat(read(query).mistakes())
                    .as(query)
                    .allMatch(each -> each.offset() >= 0 && each.end() <= query.length());
        }
    }

    private static void assertHeeded(String query, List<String> pieces) {
        ParsedQuery parsed = read(query);
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int begin = at;
            int end = at + pieces.get(i).length();
            at = end + 1;
            int reach = end + followed(pieces, i);
            int left = i;
            String without =
                    IntStream.range(0, pieces.size())
                            .filter(each -> each != left)
                            .mapToObj(pieces::get)
                            .collect(Collectors.joining(" "));
            boolean isMeant = !read(without).clause().equals(parsed.clause());
            boolean isMarked =
                    parsed.mistakes().stream()
                            .anyMatch(
                                    each -> each.offset() <= reach + 1 && begin <= each.end() + 1);
            assertThat(isMeant || isMarked || isNeutral(pieces, i))
                    .as("“%s” in “%s”", pieces.get(i), query)
                    .isTrue();
        }
    }

    /** How much further the operators and fields go that belong to the same value. */
    private static int followed(List<String> pieces, int at) {
        int reach = 0;
        for (String next : pieces.subList(at + 1, pieces.size())) {
            if (!next.matches("[A-Z]+|.*:|&&|\\|\\|")) {
                return reach + next.indexOf(':') + 1;
            }
            reach += next.length() + 1;
        }
        return reach;
    }

    private static boolean isNeutral(List<String> pieces, int at) {
        return List.of("AND", "&&", "(", ")").contains(pieces.get(at))
                || pieces.stream().filter(pieces.get(at)::equals).count() > 1;
    }
}

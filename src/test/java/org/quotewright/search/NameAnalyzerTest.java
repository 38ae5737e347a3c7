package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.search.names.Acronym;

class NameAnalyzerTest {

    private static List<String> folded(String text) {
        return new NameAnalyzer().foldedWords(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Ørsted,orsted",
        "Łódź,lodz",
        "Straße,strasse",
        "İstanbul,istanbul",
        "Iğdır,igdir",
        "Žofia,zofia",
        "U.S.,us",
        "N.A.T.O.,nato",
        "e.g,eg",
        "3.5,3.5",
        "Lund’s,lund's",
        "LUND'S,lund's",
        "O’Brien,o'brien",
        "it's,it's",
        "Ёлка,elka",
        "Ελλάδα,ellada"
    })
    void foldsWhatDoesNotTellWordsApart(String word, String folded) {
        assertThat(folded(word)).containsExactly(folded);
    }

    @Test
    void foldsBothEncodingsOfAnAccentAlike() {
        assertThat(folded("Jürgen Çelik")).isEqualTo(folded("Ju\u0308rgen C\u0327elik"));
    }

    @Test
    void keepsWhereWordsStandInTheText() {
        String text = "a J\u0075\u0308rgen’s b";
        NameAnalyzer.Word word = new NameAnalyzer().words(text, Folding.TEXT).get(1);
        assertThat(text.substring(word.begin(), word.end())).isEqualTo("Ju\u0308rgen’s");
    }

    @Test
    void keepsSmallWordsAndEndings() {
        assertThat(folded("The roads of the Boards"))
                .containsExactly("the", "roads", "of", "the", "boards");
    }

    @ParameterizedTest
    @CsvSource({
        "National Roads Board,NRB",
        "Bank of the North,BN",
        "Café d’Été Élite,CÉ",
        "Lund City-Port Union,LCPU",
        "😀 Ärzte Ohne Eile,ÄOE"
    })
    void makesAcronymsOfCapitals(String name, String acronym) {
        assertThat(Acronym.of(name)).contains(acronym);
    }

    @ParameterizedTest
    @CsvSource({"Lund", "the board", "NRB", "''"})
    void makesNoAcronymOfOneWord(String name) {
        assertThat(Acronym.of(name)).isEmpty();
    }
}

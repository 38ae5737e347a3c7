package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

class MarkedNamesTest {

    private static final String STRANGE = "Then Orveth Quillan left the hall.";

    @Test
    void tellsWhatAnUnknownNameNames() {
        assertThat(kindOf("Orveth Quillan", STRANGE)).isEqualTo(NameKind.UNKNOWN);
        assertThat(kindOf("Orveth Quillan", STRANGE, NameKind.PERSON)).isEqualTo(NameKind.PERSON);
        assertThat(kindOf("Orveth Quillan", STRANGE, NameKind.ORGANISATION))
                .isEqualTo(NameKind.ORGANISATION);
    }

    @Test
    void isNoEvidenceWhereMarksDisagree() {
        String twice = STRANGE + " Orveth Quillan left.";

        assertThat(kindOf("Orveth Quillan", twice, NameKind.PERSON, NameKind.PLACE))
                .isEqualTo(NameKind.UNKNOWN);
    }

    @Test
    void correctsAFirstNameThatIsNoPersons() {
        String club = "Then Preston North End won the cup.";

        assertThat(kindOf("Preston North End", club)).isEqualTo(NameKind.PERSON);
        assertThat(kindOf("Preston North End", club, NameKind.ORGANISATION))
                .isEqualTo(NameKind.ORGANISATION);
    }

    @Test
    void takesNobodyForAPersonBeforeAnothersRole() {
        String text = "Then Orveth Quillan analyst Ann Lee left.";

        assertThat(kindOf("Orveth Quillan", text.replace("analyst", "and"), NameKind.PERSON))
                .isEqualTo(NameKind.PERSON);
        assertThat(kindOf("Orveth Quillan", text, NameKind.PERSON)).isEqualTo(NameKind.UNKNOWN);
    }

    @Test
    void takesNoLawForABody() {
        String law = "Then Clean Fen Act came.";

        assertThat(kindOf("Clean Fen Act", law, NameKind.ORGANISATION)).isEqualTo(NameKind.UNKNOWN);
    }

    @Test
    void holdsABodyWithSmallWordsTogether() {
        String text = "Then the Tarn Longshore and Warehouse Union Fenland met.";
        String name = "Tarn Longshore and Warehouse Union Fenland";

        assertThat(names(text, List.of())).doesNotContain(name);
        assertThat(names(text, List.of(mark(text, "the " + name, 0, NameKind.ORGANISATION))))
                .containsExactly(name);
    }

    private static NameKind kindOf(String name, String text, NameKind... marks) {
        List<MarkedName> marked = new ArrayList<>();
        int from = 0;
        for (NameKind kind : marks) {
            MarkedName mark = mark(text, name, from, kind);
            marked.add(mark);
            from = mark.span().end();
        }
        return Cast.of(new Words(TextLayout.of(text), marked)).referents().stream()
                .filter(found -> found.text().equals(name))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static List<String> names(String text, List<MarkedName> marks) {
        return Cast.of(new Words(TextLayout.of(text), marks)).referents().stream()
                .map(Referent::text)
                .toList();
    }

    private static MarkedName mark(String text, String words, int from, NameKind kind) {
        int begin = text.indexOf(words, from);
        return new MarkedName(new Span(begin, begin + words.length()), kind);
    }
}

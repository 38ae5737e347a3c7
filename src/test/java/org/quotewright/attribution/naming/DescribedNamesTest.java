package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** What stands before a name, round it or in its place, and is no part of it. */
class DescribedNamesTest {

    @Test
    void aDescriptionThatBeginsTheSentenceIsNoPartOfTheName() {
        assertThat(named("Neighbour Ann Lee left.")).containsExactly("Ann Lee");
        assertThat(named("Rival Dale Devices left.")).containsExactly("Dale Devices");
        assertThat(named("Campaigner Ann Lee left.")).containsExactly("Ann Lee");
    }

    @Test
    void aNationOfOnePersonIsNoName() {
        assertThat(named("Then the Dutchwoman left.")).isEmpty();
    }

    @Test
    void wordsInMarksYieldToTheNamesOutside() {
        String text = "“Leave Tara alone!” Tara Moor slept. Then Tara left.";
        Cast cast = cast(text);
        Name last = cast.names().getLast();

        assertThat(cast.of(last).text()).isEqualTo("Tara Moor");
    }

    @Test
    void aMarkedWordThatBeginsASentenceIsAName() {
        String text = "Vexel left.";
        MarkedName body = new MarkedName(new Span(0, 5), NameKind.ORGANISATION);
        MarkedName person = new MarkedName(new Span(0, 5), NameKind.PERSON);

        assertThat(Cast.of(new Words(TextLayout.of(text), List.of(body))).names()).hasSize(1);
        assertThat(Cast.of(new Words(TextLayout.of(text), List.of(person))).names()).isEmpty();
    }

    private static List<String> named(String text) {
        return cast(text).referents().stream().map(Referent::text).toList();
    }

    private static Cast cast(String text) {
        return Cast.of(new Words(TextLayout.of(text)));
    }
}

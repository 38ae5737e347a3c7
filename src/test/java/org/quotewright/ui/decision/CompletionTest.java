package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private final Completion completion =
            of("Lena Holm", "Émile Åberg", "Anna-Lena Fuchs", "the council", "Selena Ortiz");

    @Test
    void offersAllThatIsKnownUntilSomethingIsTyped() {
        assertThat(completion.offers(" ")).hasSize(5).noneMatch(Completion.Offer::isNew);
    }

    @Test
    void putsNamesWithAWordThatBeginsAsTypedFirst() {
        assertThat(completion.offers("lena"))
                .extracting(Completion.Offer::name)
                .containsExactly("Lena Holm", "Anna-Lena Fuchs", "Selena Ortiz", "lena");
    }

    @Test
    void ignoresCaseAndAccents() {
        assertThat(completion.offers("emile ab"))
                .extracting(Completion.Offer::name)
                .contains("Émile Åberg");
    }

    @Test
    void offersWhatIsNotKnownAsNew() {
        assertThat(completion.offers("Zoe Quill"))
                .containsExactly(new Completion.Offer("Zoe Quill", "", true));
    }

    @Test
    void offersNothingNewForANameThatIsKnown() {
        assertThat(completion.offers("LENA HOLM"))
                .extracting(Completion.Offer::name)
                .containsExactly("Lena Holm");
    }

    @Test
    void offersNoMoreThanFitBesideANewOne() {
        Completion many =
                of(IntStream.range(0, 50).mapToObj(i -> "Person " + i).toArray(String[]::new));
        assertThat(many.offers("person")).hasSize(9);
    }

    private static Completion of(String... names) {
        return new Completion(
                Stream.of(names).map(name -> new Completion.Offer(name, "", false)).toList());
    }

    @Test
    void takesAnEmptyDirectory() {
        assertThat(new Completion(List.of()).offers("")).isEmpty();
    }
}

package org.quotewright.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
    void putsTheNewNameInItsPlaceAndThenThoseWithAWordThatBeginsAsTyped() {
        assertThat(completion.offers("lena"))
                .extracting(Completion.Offer::name)
                .containsExactly("Lena", "Lena Holm", "Anna-Lena Fuchs", "Selena Ortiz", "lena");
        assertThat(completion.likeliest("lena")).isEqualTo(1);
    }

    @Test
    void putsTheNameThatIsTypedBeforeLongerOnes() {
        Completion firms = of("Hallam & Voss 3", "Hallam & Voss");
        assertThat(firms.offers("hallam & voss"))
                .extracting(Completion.Offer::name)
                .containsExactly("Hallam & Voss", "Hallam & Voss 3");
        assertThat(firms.likeliest("hallam & voss")).isZero();
    }

    @Test
    void meansAWholeNameThatIsTheBeginningOfAnotherItself() {
        Completion firms = of("Hallam & Voss Engineering 3", "Pia Thorncastle");
        assertThat(firms.likeliest("Hallam & Voss Engineering")).isZero();
        assertThat(firms.offers("Hallam & Voss Engineering").getFirst().isNew()).isTrue();
    }

    @Test
    void meansTheKnownNameByAFirstWordByCutWordsAndByASearchInLowerCase() {
        Completion firms = of("Hallam & Voss Engineering 3", "Pia Thorncastle");
        assertThat(firms.likeliest("Pia")).isEqualTo(1);
        assertThat(firms.likeliest("Hallam & Voss Eng")).isEqualTo(1);
        assertThat(firms.likeliest("hallam & voss")).isEqualTo(1);
    }

    @Test
    void offersNothingNewWhereOnlyKnownOnesCanBeChosen() {
        assertThat(new Completion(completion.known(), false).offers("Zoe Quill")).isEmpty();
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
    void offersANewNameInLowerCaseWithItsCapitalsFirst() {
        assertThat(completion.offers("mira solberg"))
                .containsExactly(
                        new Completion.Offer("Mira Solberg", "", true),
                        new Completion.Offer("mira solberg", "", true));
        assertThat(completion.likeliest("mira solberg")).isZero();
    }

    @Test
    void offersADescriptionAsTyped() {
        assertThat(completion.offers("a port official"))
                .containsExactly(new Completion.Offer("a port official", "", true));
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

    @Test
    void offersSeveralKnownNamesAtOnceWhereThatIsWanted() {
        Completion one = of("Ada Berg", "Pia Thorn", "Marks and Spencer", "Tom Thorn");
        Completion several =
                one.withTogether(
                        names -> new Completion.Offer(String.join(" + ", names), "", false, names));
        assertThat(first(several, "pia thorn and ADA berg")).isEqualTo("Pia Thorn + Ada Berg");
        assertThat(first(several, "berg; pia thorn, tom thorn"))
                .isEqualTo("Ada Berg + Pia Thorn + Tom Thorn");
        assertThat(first(several, "marks and spencer")).isEqualTo("Marks and Spencer");
        for (String typed : List.of("ada berg and thorn", "ada berg and", "ada berg; berg")) {
            assertThat(first(several, typed)).doesNotContain("+");
        }
        assertThat(first(one, "ada berg and pia thorn")).doesNotContain("+");
    }

    private static String first(Completion completion, String typed) {
        return completion.offers(typed).get(completion.likeliest(typed)).name();
    }

    private static Completion of(String... names) {
        return new Completion(
                Stream.of(names).map(name -> new Completion.Offer(name, "", false)).toList());
    }

    @Test
    void takesAnEmptyDirectory() {
        assertThat(new Completion(List.of()).offers("")).isEmpty();
    }

    @Test
    void tellsTheNameInSmallLettersFromTheOneThatIsAdded() {
        assertThat(new Completion(List.of()).offers("pia thorn"))
                .extracting(Completion.Offer::name, Completion.Offer::isSmall)
                .containsExactly(tuple("Pia Thorn", false), tuple("pia thorn", true));
        assertThat(new Completion(List.of()).offers("a city official"))
                .extracting(Completion.Offer::isSmall)
                .containsExactly(false);
    }
}

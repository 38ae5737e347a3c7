package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

class NameReaderTest {

    private static List<Name> names(String text, MarkedName... marks) {
        return NameFinder.namesIn(new Words(TextLayout.of(text), List.of(marks)));
    }

    private static List<String> printed(String text, MarkedName... marks) {
        return names(text, marks).stream().map(name -> name.span().in(text)).toList();
    }

    private static List<NameKind> kinds(String text, MarkedName... marks) {
        return names(text, marks).stream().map(Name::kind).toList();
    }

    private static String title(String text) {
        return names(text).getFirst().title().orElseThrow().in(text);
    }

    private static MarkedName mark(String text, String words, NameKind kind) {
        int begin = text.indexOf(words);
        return new MarkedName(new Span(begin, begin + words.length()), kind);
    }

    @Test
    void theLastWordOfABodyMayLookLikeATitle() {
        assertThat(printed("They asked the Centre for Marsh Justice."))
                .containsExactly("Centre for Marsh Justice");
        assertThat(kinds("They asked the Tarn Union of Officers."))
                .containsExactly(NameKind.ORGANISATION);
    }

    @Test
    void aTitleAloneNamesNobody() {
        assertThat(printed("They asked the Attorney General.")).isEmpty();
        assertThat(printed("They asked the Prime Minister.")).isEmpty();
        assertThat(printed("They asked the Chief Minister.")).isEmpty();
        assertThat(printed("They asked the Cabinet Secretary.")).isEmpty();
    }

    @Test
    void anOfficeWithACapitalNamesNobody() {
        assertThat(printed("They asked the former Speaker.")).isEmpty();
        assertThat(printed("They asked the Vice-Minister.")).isEmpty();
        assertThat(printed("They asked their Minister.")).isEmpty();
    }

    @Test
    void perIsANameWhereAClauseHasItForItsSubject() {
        assertThat(printed("Its director, Per Alm, said so.")).containsExactly("Per Alm");
        assertThat(printed("Per Alm said so.")).containsExactly("Per Alm");
        assertThat(printed("Per Tide Tables, it sails.")).containsExactly("Tide Tables");
        assertThat(printed("It sails at four knots per Tide Tables."))
                .containsExactly("Tide Tables");
    }

    @Test
    void janIsANameBeforeParticlesToo() {
        assertThat(printed("They asked Jan de Vries-Olafsson about it."))
                .containsExactly("Jan de Vries-Olafsson");
        assertThat(printed("Since Jan 5 it sails.")).isEmpty();
    }

    @Test
    void deanIsANameOrATitle() {
        assertThat(printed("They asked Dean Hollis about it.")).containsExactly("Dean Hollis");
        assertThat(printed("They asked Dean Ann Hollis about it.")).containsExactly("Ann Hollis");
        assertThat(title("They asked Dean Ann Hollis about it.")).isEqualTo("Dean");
    }

    @Test
    void theWordBeforeAFirstNameIsNoName() {
        assertThat(names("They asked Democrat Ann Lee about it."))
                .extracting(Name::words)
                .containsExactly(List.of("ann", "lee"));
        assertThat(names("They asked American Ann Lee about it."))
                .extracting(Name::words)
                .containsExactly(List.of("ann", "lee"));
    }

    @Test
    void lettersForThingsNameNobody() {
        assertThat(printed("They asked the TV about it.")).isEmpty();
        assertThat(printed("They asked the UNHCR about it.")).containsExactly("UNHCR");
    }

    @Test
    void aSchoolDistrictIsABody() {
        assertThat(printed("They asked the Tarn School District about it."))
                .containsExactly("Tarn School District");
        assertThat(kinds("They asked the Tarn School District about it."))
                .containsExactly(NameKind.ORGANISATION);
    }

    @Test
    void aBodyEndsBeforeASingleFurtherWord() {
        assertThat(printed("In the Morning Gazette Dale said so."))
                .containsExactly("Morning Gazette", "Dale");
        assertThat(printed("They asked the Centre for Marsh and Fen Lore."))
                .containsExactly("Centre for Marsh and Fen Lore");
    }

    @Test
    void aBodyEndsBeforeAPersonThatIsMarked() {
        String text = "They asked the National Academy of Sciences Orveth Quillan about it.";
        MarkedName person = mark(text, "Orveth Quillan", NameKind.PERSON);
        assertThat(printed(text, person))
                .containsExactly("National Academy of Sciences", "Orveth Quillan");
        assertThat(kinds(text, person)).containsExactly(NameKind.ORGANISATION, NameKind.PERSON);
    }

    @Test
    void aBodyNamedAfterItsLettersIsNoPerson() {
        assertThat(kinds("They asked the Jan Vikas Front (JVF) about it.").getFirst())
                .isEqualTo(NameKind.ORGANISATION);
        assertThat(kinds("They asked Jan Vikas about it.")).containsExactly(NameKind.PERSON);
    }

    @Test
    void anArticleOrAPlaceBeforeAPluralIsNoPersons() {
        assertThat(kinds("They asked Peter Grant about it.")).containsExactly(NameKind.PERSON);
        assertThat(kinds("They took the Peter Grant away.")).doesNotContain(NameKind.PERSON);
    }

    @Test
    void aSmallWordMakesABody() {
        assertThat(kinds("They asked the Bank of Westmark about it."))
                .containsExactly(NameKind.ORGANISATION);
    }

    @Test
    void signsBehindANameMakeAPerson() {
        assertThat(kinds("They asked Orveth Quillan, 45, about it."))
                .containsExactly(NameKind.PERSON);
        assertThat(kinds("They asked Orveth Quillan, who was there."))
                .containsExactly(NameKind.PERSON);
        assertThat(kinds("They asked Orveth Quillan, a farmer there."))
                .containsExactly(NameKind.PERSON);
        assertThat(kinds("They asked Orveth Quillan, 450 miles off."))
                .doesNotContain(NameKind.PERSON);
        assertThat(kinds("They asked Orveth Quillan, a little late."))
                .doesNotContain(NameKind.PERSON);
    }

    @Test
    void aTaggersMarkKnowsBetterThanAFirstName() {
        String text = "They asked the Dale Moor faction about it.";
        assertThat(kinds(text, mark(text, "Dale Moor", NameKind.PERSON)))
                .doesNotContain(NameKind.PERSON);
        String firm = "They asked the firm Orveth Quillan about it.";
        assertThat(kinds(firm, mark(firm, "Orveth Quillan", NameKind.PERSON)))
                .doesNotContain(NameKind.PERSON);
        String person = "They asked Orveth Quillan about it.";
        assertThat(kinds(person, mark(person, "Orveth Quillan", NameKind.PERSON)))
                .containsExactly(NameKind.PERSON);
    }
}

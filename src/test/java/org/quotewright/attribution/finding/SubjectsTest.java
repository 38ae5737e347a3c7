package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

class SubjectsTest {

    /** A sentence with its last verb of reporting. */
    private static final class Case {

        private final String sentence;
        private final Reading reading;
        private final Subjects subjects;
        private final TokenRange all;
        private final CueGroup group;

        Case(String sentence) {
            this.sentence = sentence;
            this.reading = new Reading(TextLayout.of(sentence));
            this.subjects = new Subjects(reading, new NounPhrases(reading));
            this.all = new TokenRange(0, reading.size());
            this.group = new CueGroups(reading).in(all).getLast();
        }

        String words(Optional<TokenRange> range) {
            return range.map(found -> reading.span(found).in(sentence)).orElse("");
        }
    }

    /** The subject before the last verb of reporting. */
    private static String before(String sentence) {
        Case test = new Case(sentence);
        return test.words(test.subjects.before(test.group, 0));
    }

    /** The subject behind it. */
    private static String after(String sentence) {
        Case test = new Case(sentence);
        return test.words(test.subjects.after(test.group, test.all));
    }

    private static String main(String sentence) {
        Case test = new Case(sentence);
        return test.words(test.subjects.main(test.all, test.all.to()));
    }

    @Test
    void theSubjectIsThePhraseBeforeTheVerb() {
        assertThat(before("The old mayor said that it rained.")).isEqualTo("The old mayor");
        assertThat(before("It rained, he said.")).isEqualTo("he");
        assertThat(before("On Tuesday the mayor said so.")).isEqualTo("the mayor");
    }

    @Test
    void theSubjectHoldsWhatStandsBetweenCommas() {
        assertThat(before("Ada Hale, a nurse in Leeds, said that it rained."))
                .isEqualTo("Ada Hale, a nurse in Leeds,");
        assertThat(before("Ada Hale, a nurse in Leeds, who left in May, said that it rained."))
                .startsWith("Ada Hale, a nurse in Leeds, who left");
    }

    @Test
    void aJoinedVerbHasItsSubjectElsewhere() {
        assertThat(before("The mayor left and said that it rained.")).isEmpty();
    }

    @Test
    void aBareFormWantsAPlural() {
        assertThat(before("Some residents claim that it rained.")).isEqualTo("Some residents");
        assertThat(before("Ada Hale and Bo Quill claim that it rained."))
                .isEqualTo("Ada Hale and Bo Quill");
        assertThat(before("People in Tarn claim that it rained.")).isEqualTo("People in Tarn");
        assertThat(before("The mayor claim that it rained.")).isEmpty();
    }

    @Test
    void aBareFormWithoutASubjectIsANoun() {
        Case noun = new Case("The mayor claim that it rained.");
        assertThat(noun.subjects.isMissing(noun.group, 0)).isTrue();
        Case verb = new Case("Some residents claim that it rained.");
        assertThat(verb.subjects.isMissing(verb.group, 0)).isFalse();
        Case past = new Case("Said that it rained.");
        assertThat(past.subjects.isMissing(past.group, 0)).isFalse();
    }

    @Test
    void theSubjectMayStandBehindTheVerb() {
        assertThat(after("“It rained,” said the old mayor.")).isEqualTo("the old mayor");
        assertThat(after("“It rained,” said Ada Hale, a nurse.")).isEqualTo("Ada Hale, a nurse");
        assertThat(after("“It rained,” said he.")).isEqualTo("he");
        assertThat(after("“It rained,” says Ada Hale.")).isEqualTo("Ada Hale");
        assertThat(after("“It rained,” said residents.")).isEqualTo("residents");
    }

    @Test
    void noSubjectIsATimeAPlaceOrAnObject() {
        assertThat(after("“It rained,” he said Tuesday.")).isEmpty();
        assertThat(after("“It rained,” he said in Tarn.")).isEmpty();
        assertThat(after("“It rained,” he said quietly.")).isEmpty();
        assertThat(after("He said that it rained.")).isEmpty();
        assertThat(after("“It rained,” they say rain.")).isEmpty();
    }

    @Test
    void theMainSubjectIsThatOfTheFirstClause() {
        assertThat(main("The old mayor left and said so.")).isEqualTo("The old mayor");
        assertThat(main("He left and said so.")).isEqualTo("He");
        assertThat(main("Ada Hale, who left, said so.")).isEqualTo("Ada Hale");
        assertThat(main("“It rained,” the mayor said.")).isEmpty();
    }
}

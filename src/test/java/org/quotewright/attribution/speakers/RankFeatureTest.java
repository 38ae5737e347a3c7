package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

class RankFeatureTest {

    private static final String TEXT =
            "Then it rained while they met Peter Ames and Paul Dorn there.\nIt was late when they met Quillan there.";
    private static final int PARAGRAPH = TEXT.indexOf("It was");

    private final List<Referent> cast = Cast.of(new Words(TextLayout.of(TEXT))).referents();
    private final Referent peter = cast.getFirst();
    private final Referent quillan = cast.get(2);

    private static Anaphor he(int sentence, boolean source) {
        return new Anaphor("he", Gender.MALE, 60, sentence, PARAGRAPH, source);
    }

    private static Anaphor called(String lower) {
        return new Anaphor(lower, Gender.MALE, 60, 3, PARAGRAPH, false);
    }

    /** Mentioned once, in the third sentence. */
    private static Trace at(MentionPlace place) {
        return Trace.NONE.plus(place, new Span(5, 9), 3, false);
    }

    private RankedPerson peter(Trace trace) {
        return new RankedPerson(peter, trace, 1, Gender.MALE, false);
    }

    private static void holds(RankFeature feature, RankedPerson person, Anaphor anaphor) {
        assertThat(feature.of(person, anaphor)).isEqualTo(1);
    }

    private static void fails(RankFeature feature, RankedPerson person, Anaphor anaphor) {
        assertThat(feature.of(person, anaphor)).isZero();
    }

    @Test
    void salienceIsTheLogarithmOfTheWeight() {
        RankedPerson weighty =
                new RankedPerson(peter, at(MentionPlace.PLAIN), 4, Gender.MALE, false);
        RankedPerson light = new RankedPerson(peter, at(MentionPlace.PLAIN), 0, Gender.MALE, false);
        assertThat(RankFeature.SALIENCE.of(weighty, he(3, false)))
                .isCloseTo(Math.log(4), within(1e-9));
        assertThat(RankFeature.SALIENCE.of(light, he(3, false))).isFinite().isNegative();
    }

    @Test
    void knowsHowManySentencesLieBetween() {
        RankedPerson person = peter(at(MentionPlace.PLAIN));
        holds(RankFeature.SAME_SENTENCE, person, he(3, false));
        fails(RankFeature.SAME_SENTENCE, person, he(4, false));
        holds(RankFeature.SENTENCE_BEFORE, person, he(4, false));
        fails(RankFeature.SENTENCE_BEFORE, person, he(3, false));
        fails(RankFeature.SENTENCE_BEFORE, person, he(5, false));
        assertThat(RankFeature.DISTANCE.of(person, he(3, false))).isZero();
        assertThat(RankFeature.DISTANCE.of(person, he(5, false)))
                .isCloseTo(Math.log(3), within(1e-9));
    }

    @Test
    void knowsWhoIsNearest() {
        RankedPerson nearest =
                new RankedPerson(peter, at(MentionPlace.PLAIN), 1, Gender.MALE, true);
        holds(RankFeature.NEAREST, nearest, he(3, false));
        fails(RankFeature.NEAREST, peter(at(MentionPlace.PLAIN)), he(3, false));
    }

    @Test
    void knowsTheParagraphOfTheLastAndOfTheFirstMention() {
        Trace here =
                Trace.NONE.plus(MentionPlace.PLAIN, new Span(PARAGRAPH, PARAGRAPH + 1), 3, false);
        holds(RankFeature.SAME_PARAGRAPH, peter(here), he(3, false));
        fails(RankFeature.SAME_PARAGRAPH, peter(at(MentionPlace.PLAIN)), he(3, false));
        fails(RankFeature.INTRODUCED, peter(here), he(3, false));
        RankedPerson later = new RankedPerson(quillan, here, 1, Gender.MALE, false);
        holds(RankFeature.INTRODUCED, later, he(3, false));
    }

    @Test
    void knowsTheSubject() {
        for (MentionPlace place : MentionPlace.values()) {
            boolean subject =
                    List.of(MentionPlace.SUBJECT, MentionPlace.PRONOUN_SUBJECT, MentionPlace.SOURCE)
                            .contains(place);
            assertThat(RankFeature.SUBJECT.of(peter(at(place)), called("him")))
                    .isEqualTo(subject ? 1 : 0);
        }
    }

    @Test
    void knowsWhetherThePronounIsASubjectToo() {
        RankedPerson subject = peter(at(MentionPlace.SUBJECT));
        holds(RankFeature.SUBJECT_ALIKE, subject, called("he"));
        fails(RankFeature.SUBJECT_ALIKE, subject, called("him"));
        fails(RankFeature.SUBJECT_ALIKE, peter(at(MentionPlace.PLAIN)), called("he"));
        holds(RankFeature.SUBJECT_AND_OBJECT, subject, called("him"));
        fails(RankFeature.SUBJECT_AND_OBJECT, subject, called("he"));
        fails(RankFeature.SUBJECT_AND_OBJECT, peter(at(MentionPlace.PLAIN)), called("him"));
        RankedPerson before =
                peter(Trace.NONE.plus(MentionPlace.SUBJECT, new Span(5, 9), 2, false));
        fails(RankFeature.SUBJECT_AND_OBJECT, before, called("him"));
    }

    @Test
    void knowsOtherPlaces() {
        holds(RankFeature.OBLIQUE, peter(at(MentionPlace.OBLIQUE)), called("he"));
        fails(RankFeature.OBLIQUE, peter(at(MentionPlace.PLAIN)), called("he"));
        holds(RankFeature.PRONOUN, peter(at(MentionPlace.PRONOUN)), called("he"));
        holds(RankFeature.PRONOUN, peter(at(MentionPlace.PRONOUN_SUBJECT)), called("he"));
        fails(RankFeature.PRONOUN, peter(at(MentionPlace.SUBJECT)), called("he"));
    }

    @Test
    void knowsWhoStandsInAReport() {
        Trace reported = Trace.NONE.plus(MentionPlace.PLAIN, new Span(5, 9), 3, true);
        holds(RankFeature.REPORTED, peter(reported), called("he"));
        fails(RankFeature.REPORTED, peter(at(MentionPlace.PLAIN)), called("he"));
    }

    @Test
    void knowsHowOftenSomebodyWasMentionedAndSpoke() {
        Trace twice = at(MentionPlace.SOURCE).plus(MentionPlace.PLAIN, new Span(5, 9), 4, false);
        assertThat(RankFeature.OFTEN.of(peter(twice), he(4, false)))
                .isCloseTo(Math.log(2), within(1e-9));
        holds(RankFeature.SPOKE_LATELY, peter(twice), he(6, false));
        fails(RankFeature.SPOKE_LATELY, peter(twice), he(7, false));
        fails(RankFeature.SPOKE_LATELY, peter(at(MentionPlace.PLAIN)), he(3, false));
    }

    @Test
    void aSourceHasWeightsOfItsOwn() {
        Trace trace =
                Trace.NONE
                        .plus(MentionPlace.SOURCE, new Span(PARAGRAPH, PARAGRAPH + 1), 3, true)
                        .plus(MentionPlace.SOURCE, new Span(PARAGRAPH, PARAGRAPH + 1), 3, true);
        RankedPerson person = new RankedPerson(quillan, trace, 4, Gender.MALE, true);
        for (RankFeature feature :
                List.of(
                        RankFeature.SALIENCE,
                        RankFeature.SAME_SENTENCE,
                        RankFeature.NEAREST,
                        RankFeature.SAME_PARAGRAPH,
                        RankFeature.INTRODUCED,
                        RankFeature.REPORTED,
                        RankFeature.OFTEN,
                        RankFeature.SPOKE_LATELY)) {
            RankFeature source = RankFeature.valueOf("SOURCE_" + feature.name());
            assertThat(source.of(person, he(3, true)))
                    .isEqualTo(feature.of(person, he(3, true)))
                    .isPositive();
            fails(source, person, he(3, false));
        }
        holds(RankFeature.SOURCE_SPOKE_LAST, person, he(3, true));
        fails(RankFeature.SOURCE_SPOKE_LAST, person, he(3, false));
        fails(RankFeature.SOURCE_SPOKE_LAST, peter(at(MentionPlace.PLAIN)), he(3, true));
    }

    @Test
    void knowsWhoIsNamedInTheWordsThatAreSaid() {
        RankedPerson quoted = peter(at(MentionPlace.QUOTED));
        holds(RankFeature.SOURCE_QUOTED_HERE, quoted, he(4, true));
        fails(RankFeature.SOURCE_QUOTED_HERE, quoted, he(5, true));
        fails(RankFeature.SOURCE_QUOTED_HERE, quoted, he(4, false));
        fails(RankFeature.SOURCE_QUOTED_HERE, peter(at(MentionPlace.PLAIN)), he(4, true));
    }

    @Test
    void knowsWhetherTheGenderSpeaksForOrAgainst() {
        Trace trace = at(MentionPlace.PLAIN);
        RankedPerson woman = new RankedPerson(peter, trace, 1, Gender.FEMALE, false);
        RankedPerson unknown = new RankedPerson(peter, trace, 1, Gender.UNKNOWN, false);
        holds(RankFeature.GENDER_KNOWN, peter(trace), he(3, false));
        fails(RankFeature.GENDER_KNOWN, woman, he(3, false));
        fails(RankFeature.GENDER_KNOWN, unknown, he(3, false));
        holds(RankFeature.GENDER_AGAINST, woman, he(3, false));
        fails(RankFeature.GENDER_AGAINST, unknown, he(3, false));
        Anaphor they = new Anaphor("they", Gender.UNKNOWN, 60, 3, 0, false);
        fails(RankFeature.GENDER_KNOWN, unknown, they);
    }

    @Test
    void knowsWhoMayBeNoPersonAndWhoHasOneName() {
        Trace trace = at(MentionPlace.PLAIN);
        RankedPerson maybe = new RankedPerson(quillan, trace, 1, Gender.UNKNOWN, false);
        holds(RankFeature.MAYBE_PERSON, maybe, he(3, false));
        fails(RankFeature.MAYBE_PERSON, peter(trace), he(3, false));
        holds(RankFeature.ONE_WORD, maybe, he(3, false));
        fails(RankFeature.ONE_WORD, peter(trace), he(3, false));
    }
}

package org.quotewright.attribution.speakers;

import java.util.function.ToDoubleBiFunction;

/** What speaks for or against a person's being meant by a pronoun. */
enum RankFeature {
    /** The logarithm of the weight by salience and gender. */
    SALIENCE((person, anaphor) -> Math.log(Math.max(1e-4, person.weight()))),
    SAME_SENTENCE((person, anaphor) -> is(distance(person, anaphor) == 0)),
    SENTENCE_BEFORE((person, anaphor) -> is(distance(person, anaphor) == 1)),
    DISTANCE((person, anaphor) -> Math.log1p(distance(person, anaphor))),
    NEAREST((person, anaphor) -> is(person.nearest())),
    SAME_PARAGRAPH((person, anaphor) -> is(person.trace().last().begin() >= anaphor.paragraph())),
    INTRODUCED(
            (person, anaphor) -> is(person.referent().firstSpan().begin() >= anaphor.paragraph())),
    SUBJECT((person, anaphor) -> is(person.trace().place().isSubject())),
    SUBJECT_ALIKE(
            (person, anaphor) -> is(person.trace().place().isSubject() && anaphor.isSubject())),
    SUBJECT_AND_OBJECT((person, anaphor) ->
            is(
                    person.trace().place().isSubject()
                            && anaphor.isObject()
                            && distance(person, anaphor) == 0)),
    OBLIQUE((person, anaphor) -> is(person.trace().place() == MentionPlace.OBLIQUE)),
    PRONOUN((person, anaphor) -> is(person.trace().place().isPronoun())),
    REPORTED((person, anaphor) -> is(person.trace().reported())),
    OFTEN((person, anaphor) -> Math.log(person.trace().mentions())),
    SPOKE_LATELY((person, anaphor) -> is(anaphor.sentence() - person.trace().spoke() <= 3)),
    SOURCE_SALIENCE((person, anaphor) -> anaphor.source() ? SALIENCE.of(person, anaphor) : 0),
    SOURCE_SAME_SENTENCE(
            (person, anaphor) -> anaphor.source() ? SAME_SENTENCE.of(person, anaphor) : 0),
    SOURCE_NEAREST((person, anaphor) -> anaphor.source() ? NEAREST.of(person, anaphor) : 0),
    SOURCE_SAME_PARAGRAPH(
            (person, anaphor) -> anaphor.source() ? SAME_PARAGRAPH.of(person, anaphor) : 0),
    SOURCE_INTRODUCED((person, anaphor) -> anaphor.source() ? INTRODUCED.of(person, anaphor) : 0),
    /** Named last in words that somebody is quoted with, of this sentence or the one before. */
    SOURCE_QUOTED_HERE((person, anaphor) ->
            is(
                    anaphor.source()
                            && person.trace().place() == MentionPlace.QUOTED
                            && distance(person, anaphor) <= 1)),
    SOURCE_REPORTED((person, anaphor) -> anaphor.source() ? REPORTED.of(person, anaphor) : 0),
    SOURCE_OFTEN((person, anaphor) -> anaphor.source() ? OFTEN.of(person, anaphor) : 0),
    SOURCE_SPOKE_LAST((person, anaphor) ->
            is(anaphor.source() && person.trace().place() == MentionPlace.SOURCE)),
    SOURCE_SPOKE_LATELY(
            (person, anaphor) -> anaphor.source() ? SPOKE_LATELY.of(person, anaphor) : 0),
    GENDER_KNOWN((person, anaphor) ->
            is(anaphor.gender().isKnown() && person.gender() == anaphor.gender())),
    GENDER_AGAINST((person, anaphor) -> is(!person.gender().agreesWith(anaphor.gender()))),
    MAYBE_PERSON((person, anaphor) -> is(!person.referent().isPerson())),
    ONE_WORD((person, anaphor) -> is(person.referent().fullName().isSingleWord()));

    private final ToDoubleBiFunction<RankedPerson, Anaphor> value;

    RankFeature(ToDoubleBiFunction<RankedPerson, Anaphor> value) {
        this.value = value;
    }

    double of(RankedPerson person, Anaphor anaphor) {
        return value.applyAsDouble(person, anaphor);
    }

    private static int distance(RankedPerson person, Anaphor anaphor) {
        return Math.max(0, anaphor.sentence() - person.trace().sentence());
    }

    private static double is(boolean claim) {
        return claim ? 1 : 0;
    }
}

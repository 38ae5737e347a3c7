package org.quotewright.attribution.speakers;

/**
 * What the words of a mention and its place tell for a candidate. Each is a feature of the ranking,
 * as those of {@link RankFeature} are for persons.
 */
enum Evidence {
    /** "A:" of questions and answers: whom the lines before them speak of most. */
    ANSWERS(20),
    /** "Ann Lee and Bob Dale". */
    NAMED_TOGETHER(18),
    /** "both sides": who spoke or was named together before. */
    BOTH(16),
    /** "both sides": the last two persons who spoke, each alone. */
    LAST_TWO(3),
    NAMED_IN_FULL(12),
    NAMED_SHORT(12),
    /** "its director, Stein Moe". */
    EXPLAINED(11),
    HANDLE(10),
    /** A word of the name where none was found as such. */
    NAMED_BY_WORD(9),
    /** "the bank" of "Tarn Bank". */
    BODY_NOUN(8),
    /** "the company": the body spoken of most. */
    COMPANY(7),
    /** "the official" after "a senior official". */
    SAME_NOUN(6),
    /** "the 67-year-old" after "Ann Lee, 67,". */
    AGE(5),
    /** "the minister" of him who is one. */
    ROLE(5),
    /** "the HB official": somebody of that body. */
    OF_BODY(3),
    OF_PARTY(2.5),
    OF_SEAT(2),
    /** "the woman": the person spoken of most whom nothing speaks against. */
    FITTING(1.5),
    /** "they" after those who spoke together. */
    SPOKE_TOGETHER(12),
    /** Two named side by side in this sentence or the one before. */
    PAIR_NEAR(10),
    /** The last people of a plural noun, no group having spoken since. */
    GROUP_LATER(8),
    /** The last group or body that spoke. */
    MANY_SPOKE(6),
    PAIR_FAR(5),
    /** The last body or document that spoke. */
    THING_SPOKE(5),
    /** The logarithm of the weight by salience, of bodies and things. */
    THING_SALIENCE(1),
    /** "I", "we": who spoke last. */
    SPOKE_LAST(2),
    /** The person before "who". */
    PERSON_BEFORE(4),
    /** The noun before "who" or "which". */
    NOUN_BEFORE(3),
    /** The name before "which". */
    NAME_BEFORE(2),
    /** "he" of a headline: who is named next. */
    AHEAD(-8),
    /** Named in the very words that "he" is said to have said. */
    NAMED_IN_QUOTE(-2.5),
    /** "she" after an unnamed speaker who came later than anybody named. */
    UNNAMED_LATER(12),
    /** "she" after any other unnamed speaker. */
    UNNAMED_BEFORE(-8),
    /** Somebody who is spoken of, whom no word of the mention tells. */
    PRESENT(-4),
    /** The mention's own words: a source that the article does not name. */
    OWN_WORDS(0),
    /** A pronoun for want of anything that it stands for. */
    PRONOUN_ALONE(-40),
    /** "the crisis": what nobody quotes. */
    VOICELESS(-8),
    /** No speaker is stated. */
    NOBODY(-4);

    private final double prior;

    Evidence(double prior) {
        this.prior = prior;
    }

    /**
     * How much it counts before anything is learned: more than all that comes in question after.
     */
    double prior() {
        return prior;
    }
}

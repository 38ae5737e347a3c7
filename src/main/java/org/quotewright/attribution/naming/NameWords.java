package org.quotewright.attribution.naming;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotewright.text.WordList;

/** What single words of a name tell; all words are given in lower case without a last stop. */
public final class NameWords {

    private static final WordTable HONORIFICS = WordTable.named("honorifics.txt");
    private static final WordTable NATIONALITIES = WordTable.named("nationalities.txt");
    private static final WordTable STATES = WordTable.named("state-abbreviations.txt");
    private static final WordTable PARTIES = WordTable.named("parties.txt");
    private static final WordTable PERSON_NOUNS = WordTable.named("person-nouns.txt");
    private static final WordList MALE = WordList.named("first-names-male.txt");
    private static final WordList FEMALE = WordList.named("first-names-female.txt");
    private static final WordList ORGANISATION_NOUNS = WordList.named("organisation-nouns.txt");
    private static final WordList PLACES = WordList.named("places.txt");
    private static final WordList PARTICLES = WordList.named("name-particles.txt");
    private static final WordList SUFFIXES = WordList.named("name-suffixes.txt");
    private static final WordList NOT_NAMES = WordList.named("not-names.txt");
    private static final WordList WEAK = WordList.named("weak-names.txt");

    private static final WordList FORMS_OF_STATES = WordList.named("forms-of-states.txt");

    private static final Set<String> STATE_NAMES = lowered(STATES).keySet();
    private static final Map<String, String> COUNTRIES = lowered(NATIONALITIES);

    private NameWords() {}

    /** The values of a table by themselves in lower case. */
    private static Map<String, String> lowered(WordTable table) {
        return table.entries().values().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                value -> value.toLowerCase(Locale.ROOT),
                                value -> value,
                                (one, other) -> one));
    }

    public static boolean isHonorific(String word) {
        return HONORIFICS.has(word);
    }

    public static Gender genderOfHonorific(String word) {
        return HONORIFICS.valueOf(word).map(Gender::of).orElse(Gender.UNKNOWN);
    }

    public static Gender genderOfPersonNoun(String word) {
        return PERSON_NOUNS.valueOf(word).map(Gender::of).orElse(Gender.UNKNOWN);
    }

    public static boolean isFirstName(String word) {
        return MALE.has(word) || FEMALE.has(word);
    }

    public static Gender genderOfFirstName(String word) {
        return MALE.has(word) ? Gender.MALE : FEMALE.has(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    public static boolean isOrganisationNoun(String word) {
        return ORGANISATION_NOUNS.has(word);
    }

    public static boolean isParticle(String word) {
        return PARTICLES.has(word);
    }

    public static boolean isSuffix(String word) {
        return SUFFIXES.has(word);
    }

    /** True for function words, days, months and their like: they begin and carry on no name. */
    public static boolean isNoName(String word) {
        return NOT_NAMES.has(word);
    }

    /** True for words that may be part of a name but are none alone. */
    public static boolean isWeak(String word) {
        return WEAK.has(word) || isNationality(word) || isParty(word);
    }

    /** True for countries, states and cities of one or several words, with stops or without. */
    public static boolean isPlace(String words) {
        return PLACES.has(words) || PLACES.has(words + ".") || STATES.has(words);
    }

    public static boolean isNationality(String words) {
        return NATIONALITIES.has(words) || NATIONALITIES.has(words + ".");
    }

    public static Optional<String> countryOf(String words) {
        return NATIONALITIES.valueOf(words).or(() -> NATIONALITIES.valueOf(words + "."));
    }

    public static boolean isParty(String word) {
        return PARTIES.has(word);
    }

    public static Optional<String> partyOf(String word) {
        return PARTIES.valueOf(word);
    }

    /** True for an American state, by its name or by its abbreviation without stop. */
    public static boolean isState(String words) {
        return STATES.has(words) || STATE_NAMES.contains(words);
    }

    /** True for "republic", "kingdom" and what else a state may be. */
    public static boolean isFormOfState(String word) {
        return FORMS_OF_STATES.has(word);
    }

    /** The country of that name, as it is written. */
    public static Optional<String> country(String lower) {
        return Optional.ofNullable(COUNTRIES.get(lower));
    }

    public static Optional<String> stateOf(String abbreviation) {
        return STATES.valueOf(abbreviation);
    }
}

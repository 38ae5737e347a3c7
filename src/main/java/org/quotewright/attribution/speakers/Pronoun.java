package org.quotewright.attribution.speakers;

import java.util.Optional;
import org.quotewright.attribution.naming.Gender;

/** The kinds of pronoun that stand for a source. */
enum Pronoun {
    HE(Gender.MALE),
    SHE(Gender.FEMALE),
    THEY(Gender.UNKNOWN),
    IT(Gender.UNKNOWN),
    /** "I", "we": whoever is speaking. */
    SELF(Gender.UNKNOWN),
    /** "who", "which", "that": what stands just before. */
    RELATIVE(Gender.UNKNOWN);

    private final Gender gender;

    Pronoun(Gender gender) {
        this.gender = gender;
    }

    Gender gender() {
        return gender;
    }

    static Optional<Pronoun> of(String lower) {
        return switch (lower) {
            case "he", "him", "his", "himself" -> Optional.of(HE);
            case "she", "her", "hers", "herself" -> Optional.of(SHE);
            case "they", "them", "their", "theirs", "themselves" -> Optional.of(THEY);
            case "it", "its", "itself" -> Optional.of(IT);
            case "i", "me", "my", "myself", "we", "us", "our", "ourselves" -> Optional.of(SELF);
            case "who", "whom", "whose", "which", "that" -> Optional.of(RELATIVE);
            default -> Optional.empty();
        };
    }
}

package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Set;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Roles;
import org.quotewright.attribution.naming.WordTable;
import org.quotewright.model.SpeakerKind;
import org.quotewright.text.WordList;

/** What kind of speaker a noun tells of; nouns are given in lower case. */
final class Nouns {

    private static final WordTable PERSONS = WordTable.named("person-nouns.txt");
    private static final WordList GROUPS = WordList.named("group-nouns.txt");
    private static final WordList DOCUMENTS = WordList.named("document-nouns.txt");
    private static final WordTable BODIES = WordTable.named("common-nouns-of-organisations.txt");

    private static final WordList DOCUMENT_NAMES = WordList.named("document-names.txt");
    private static final WordList VOICELESS = WordList.named("voiceless-nouns.txt");

    private static final Set<String> JOINS = Set.of("of", "on", "for", "against");

    private Nouns() {}

    static SpeakerKind kindOf(String noun) {
        if (GROUPS.has(noun)) {
            return SpeakerKind.GROUP;
        }
        if (isPerson(noun)) {
            return SpeakerKind.UNNAMED_PERSON;
        }
        if (Roles.isPlural(noun)) {
            return SpeakerKind.GROUP;
        }
        if (DOCUMENTS.has(noun) && !BODIES.has(noun)) {
            return SpeakerKind.DOCUMENT;
        }
        if (isBody(noun)) {
            return SpeakerKind.ORGANISATION;
        }
        return isPlural(noun) ? SpeakerKind.GROUP : SpeakerKind.UNKNOWN;
    }

    static boolean isKnown(String noun) {
        return GROUPS.has(noun)
                || isPerson(noun)
                || DOCUMENTS.has(noun)
                || isBody(noun)
                || isPersonPlural(noun);
    }

    static boolean isPerson(String noun) {
        return PERSONS.has(noun)
                || noun.endsWith("ologist")
                || noun.endsWith("-year-old")
                || (Roles.isRole(noun) && !Roles.isPlural(noun));
    }

    /** True for the plural of a person or role noun ("officials"). */
    static boolean isPersonPlural(String noun) {
        return Roles.isPlural(noun)
                || (noun.endsWith("s") && PERSONS.has(noun.substring(0, noun.length() - 1)));
    }

    static boolean isBody(String noun) {
        return BODIES.has(noun) || NameWords.isOrganisationNoun(noun);
    }

    /** True for a state or happening, which nobody quotes ("the crisis"). */
    static boolean isVoiceless(String noun) {
        return VOICELESS.has(noun) && !isKnown(noun);
    }

    static boolean isDocument(String noun) {
        return DOCUMENTS.has(noun);
    }

    /** True where the words of a name are those of a treaty or law: "Fisheries Act". */
    static boolean isDocumentName(List<String> words) {
        boolean joined = words.size() > 2 && JOINS.contains(words.get(1));
        return words.size() > 1
                && (DOCUMENT_NAMES.has(words.getLast())
                        || joined && DOCUMENT_NAMES.has(words.getFirst()));
    }

    static Gender genderOf(String noun) {
        Gender role = Roles.gender(noun);
        return role.isKnown()
                ? role
                : PERSONS.valueOf(noun).map(Nouns::gender).orElse(Gender.UNKNOWN);
    }

    private static Gender gender(String value) {
        return value.equals("male")
                ? Gender.MALE
                : value.equals("female") ? Gender.FEMALE : Gender.UNKNOWN;
    }

    static boolean isPlural(String noun) {
        return noun.length() > 3
                && noun.endsWith("s")
                && !noun.endsWith("ss")
                && !noun.endsWith("us");
    }
}

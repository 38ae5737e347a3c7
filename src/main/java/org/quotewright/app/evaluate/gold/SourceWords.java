package org.quotewright.app.evaluate.gold;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words by which the scorers tell names, pronouns and nouns apart. */
final class SourceWords {

    static final Set<String> PRONOUNS =
            Set.of(
                    "i",
                    "he",
                    "she",
                    "they",
                    "we",
                    "you",
                    "it",
                    "him",
                    "her",
                    "them",
                    "us",
                    "me",
                    "his",
                    "hers",
                    "their",
                    "theirs",
                    "our",
                    "my",
                    "your",
                    "its",
                    "himself",
                    "herself",
                    "themselves",
                    "myself",
                    "ourselves",
                    "itself",
                    "who",
                    "whom",
                    "which",
                    "that",
                    "this",
                    "these",
                    "those",
                    "one",
                    "both",
                    "some",
                    "many",
                    "others",
                    "all",
                    "most",
                    "none");
    static final Set<String> AFTER_HEAD =
            Set.of(
                    "of",
                    "for",
                    "who",
                    "that",
                    "which",
                    "from",
                    "in",
                    "on",
                    "at",
                    "with",
                    "to",
                    "by",
                    "among",
                    "whose",
                    "where",
                    "as",
                    "including",
                    "inside",
                    "within",
                    "close",
                    "familiar",
                    "like");
    static final Set<String> DETERMINERS =
            Set.of(
                    "the", "a", "an", "this", "that", "these", "those", "his", "her", "their",
                    "its", "my", "our");
    static final Set<String> COMMON_PLURALS =
            Set.of(
                    "officials",
                    "republicans",
                    "democrats",
                    "critics",
                    "supporters",
                    "sources",
                    "voters",
                    "polls",
                    "aides",
                    "analysts",
                    "experts",
                    "reports",
                    "investigators",
                    "advisers",
                    "authorities",
                    "prosecutors",
                    "police",
                    "people",
                    "americans",
                    "reporters",
                    "observers");

    private SourceWords() {}

    /** True for a name that is neither a pronoun nor a noun in lower case. */
    static boolean isNamed(String speaker) {
        List<String> words =
                WordScan.words(speaker).stream()
                        .filter(it -> !DETERMINERS.contains(it.toLowerCase(Locale.ROOT)))
                        .toList();
        return !words.isEmpty() && isCapital(words.getLast()) && !isPronoun(words.getLast());
    }

    static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
    }
}

package org.quotewright.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotewright.text.WordList;

/**
 * A line that holds a name and a day and nothing else: "The Example, 17 May 2024", "Example News |
 * 17 May 2024".
 *
 * @param name of a paper, a place or a person
 */
record OutletLine(String name, LocalDate day) {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private static final WordList OUTLETS = WordList.named("outlet-nouns.txt");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "&");
    private static final Pattern BETWEEN = Pattern.compile(" ?[,|•·]$| [-–—]$");
    private static final Pattern DAY_OF_WEEK =
            Pattern.compile(
                    "(?i)(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?+$");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?i),?+ ?(?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?");

    static Optional<OutletLine> of(String line) {
        return WrittenDate.in(line)
                .filter(date -> isEnd(line.substring(date.end()).strip()))
                .flatMap(date ->
                        name(line.substring(0, date.begin()).strip())
                                .map(name -> new OutletLine(name, date.day())));
    }

    /** Whether the name says itself that it is a paper's, an agency's or a broadcaster's. */
    boolean isOutlet() {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]++"))
                .anyMatch(OUTLETS::has);
    }

    private static boolean isEnd(String rest) {
        return rest.isEmpty() || TIME.matcher(rest).matches();
    }

    private static Optional<String> name(String before) {
        String name = DAY_OF_WEEK.matcher(before).replaceFirst("").strip();
        Matcher between = BETWEEN.matcher(name);
        return between.find()
                ? Optional.of(name.substring(0, between.start()).strip()).filter(OutletLine::isName)
                : Optional.empty();
    }

    /** A few words with capitals, which neither ask nor quote. */
    private static boolean isName(String text) {
        String[] words = text.split("\\s++");
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && words.length <= MOST_WORDS
                && text.chars().noneMatch(unit -> "\"“”!?:;,|".indexOf(unit) >= 0)
                && Arrays.stream(words).allMatch(OutletLine::isWordOfAName);
    }

    private static boolean isWordOfAName(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || SMALL.contains(word);
    }
}

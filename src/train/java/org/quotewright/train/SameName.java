package org.quotewright.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a speaker is the right one, as {@code score_quotes.py} decides it. */
final class SameName {

    private static final Pattern WORD =
            Pattern.compile("[^\\W_]+(?:['\u2019][^\\W_]+)*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
    private static final Set<String> TITLES =
            Set.of(
                    ("the of and mr mrs ms dr jr sr sir president senator sen rep representative gov"
                                    + " governor mayor secretary general gen judge justice"
                                    + " chancellor prime minister speaker former vice republican"
                                    + " democratic nominee candidate spokesman spokeswoman")
                            .split(" "));

    private SameName() {}

    /** True where the name given is one of the quotation's right ones. */
    static boolean isRight(ResolvedQuote quote, String given) {
        List<String> plain = plain(given);
        return !plain.isEmpty()
                && quote.names().stream()
                        .anyMatch(name ->
                                plain(name).equals(plain)
                                        || quote.person() && isSame(plain(name), plain));
    }

    private static boolean isSame(List<String> gold, List<String> given) {
        if (gold.isEmpty() || !given.contains(gold.getLast())) {
            return false;
        }
        Set<String> shared = new HashSet<>(gold.subList(0, gold.size() - 1));
        shared.retainAll(given);
        return given.size() == 1 || gold.size() == 1 || given.equals(gold) || !shared.isEmpty();
    }

    private static List<String> plain(String name) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            String word =
                    POSSESSIVE.matcher(matcher.group()).replaceFirst("").toLowerCase(Locale.ROOT);
            if (!TITLES.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}

package org.quotewright.search.names;

import java.util.List;
import java.util.Map;

/**
 * One spelling for names that newspapers write in several: "Zelenskyy", "Zelenskiy" and
 * "Zelenskij", "Sergei" and "Sergey", "Julia" and "Yulia", "Organisation" and "Organization". Takes
 * folded words.
 */
final class Spelling {

    private static final int SHORTEST = 4;

    private record Ending(String of, String common, int shortest) {}

    private record Beginning(String of, String common) {}

    /** The first that fits. */
    private static final List<Ending> ENDINGS =
            List.of(
                    new Ending("iya", "ia", 5),
                    new Ending("iia", "ia", 5),
                    new Ending("ija", "ia", 5),
                    new Ending("ya", "ia", 5),
                    new Ending("ja", "ia", 5),
                    new Ending("yy", "y", 5),
                    new Ending("iy", "y", 4),
                    new Ending("ij", "y", 4),
                    new Ending("ii", "y", 4),
                    new Ending("yi", "y", 5),
                    new Ending("yj", "y", 5),
                    new Ending("ski", "sky", 5),
                    new Ending("ei", "ey", 5),
                    new Ending("ej", "ey", 5),
                    new Ending("ai", "ay", 6),
                    new Ending("aj", "ay", 6),
                    new Ending("oi", "oy", 6),
                    new Ending("oj", "oy", 6),
                    new Ending("vych", "vich", 6),
                    new Ending("chyov", "chev", 6),
                    new Ending("chov", "chev", 6));

    private static final List<Beginning> BEGINNINGS =
            List.of(
                    new Beginning("julia", "yulia"),
                    new Beginning("iulia", "yulia"),
                    new Beginning("yevgen", "evgen"),
                    new Beginning("jevgen", "evgen"),
                    new Beginning("ievgen", "evgen"),
                    new Beginning("jewgen", "evgen"),
                    new Beginning("yelena", "elena"),
                    new Beginning("jelena", "elena"),
                    new Beginning("yekaterin", "ekaterin"),
                    new Beginning("jekaterin", "ekaterin"),
                    new Beginning("yelizavet", "elizavet"),
                    new Beginning("jelizavet", "elizavet"),
                    new Beginning("jaroslav", "yaroslav"),
                    new Beginning("iaroslav", "yaroslav"),
                    new Beginning("janukov", "yanukov"),
                    new Beginning("ianukov", "yanukov"),
                    new Beginning("aleks", "alex"),
                    new Beginning("oleks", "olex"),
                    new Beginning("dimitr", "dmitr"));

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("juri", "yury"),
                    Map.entry("jury", "yury"),
                    Map.entry("iuri", "yury"),
                    Map.entry("iury", "yury"),
                    Map.entry("yuri", "yury"),
                    Map.entry("dmitri", "dmitry"),
                    Map.entry("vasili", "vasily"),
                    Map.entry("anatoli", "anatoly"),
                    Map.entry("gennadi", "gennady"),
                    Map.entry("arkadi", "arkady"),
                    Map.entry("valeri", "valery"),
                    Map.entry("vitali", "vitaly"),
                    Map.entry("grigori", "grigory"),
                    Map.entry("evgeni", "evgeny"),
                    Map.entry("alexandr", "alexander"),
                    Map.entry("fjodor", "fedor"),
                    Map.entry("fyodor", "fedor"),
                    Map.entry("semyon", "semen"),
                    Map.entry("artyom", "artem"),
                    Map.entry("yegor", "egor"),
                    Map.entry("jegor", "egor"),
                    Map.entry("jakov", "yakov"),
                    Map.entry("iakov", "yakov"),
                    Map.entry("eltsin", "yeltsin"),
                    Map.entry("labour", "labor"),
                    Map.entry("centre", "center"),
                    Map.entry("defence", "defense"),
                    Map.entry("programme", "program"),
                    Map.entry("harbour", "harbor"),
                    Map.entry("theatre", "theater"));

    private Spelling() {}

    /** The word itself where it has no other. */
    static String common(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        String common = begun(ended(word.replace("isation", "ization")));
        return WORDS.getOrDefault(common, common);
    }

    private static String ended(String word) {
        for (Ending ending : ENDINGS) {
            if (word.length() >= ending.shortest && word.endsWith(ending.of)) {
                return word.substring(0, word.length() - ending.of.length()) + ending.common;
            }
        }
        return word;
    }

    private static String begun(String word) {
        for (Beginning beginning : BEGINNINGS) {
            if (word.startsWith(beginning.of)) {
                return beginning.common + word.substring(beginning.of.length());
            }
        }
        return word;
    }
}

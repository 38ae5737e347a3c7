package org.quotewright.app;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** Ways in which an article's text may come to harm before anybody reads it. */
final class Damage {

    private static final String MARKS = "\"'\u2018\u2019\u201C\u201D\u00AB\u00BB\u2013";
    private static final List<String> STRANGE =
            List.of(
                    "\uD83D\uDE00",
                    "\uD83D\uDC69\u200D\uD83D\uDE80",
                    "\u0000",
                    "\u0007",
                    "\u001B",
                    "\u0085",
                    "\u202E",
                    "\u200F",
                    "\u2067",
                    "\uFEFF",
                    "\u2028",
                    "\uD83D",
                    "\uDE00",
                    "\u0301",
                    "\t");
    private static final List<String> RIGHT_TO_LEFT =
            List.of(
                    "\u05E9\u05DC\u05D5\u05DD",
                    "\u05D0\u05DE\u05E8",
                    "\u0642\u0627\u0644",
                    "\u0627\u0644\u0648\u0632\u064A\u0631");
    private static final List<BiFunction<String, Random, String>> KINDS =
            List.of(
                    Damage::truncated,
                    Damage::withoutSomeMarks,
                    Damage::withOtherMarks,
                    (text, random) -> text.toUpperCase(Locale.ROOT),
                    (text, random) -> text.replaceAll("[\\p{Punct}\u2013-\u201D]", ""),
                    (text, random) -> text.replaceAll("\\s+", random.nextBoolean() ? " " : ""),
                    Damage::withStrangeCharacters,
                    Damage::withWordsFromRightToLeft);

    private Damage() {}

    /** The text after one to three kinds of harm. */
    static String of(String text, Random random) {
        String damaged = text;
        for (int times = random.nextInt(3); times >= 0 && !damaged.isEmpty(); times--) {
            damaged = KINDS.get(random.nextInt(KINDS.size())).apply(damaged, random);
        }
        return damaged;
    }

    private static String truncated(String text, Random random) {
        int from = random.nextInt(text.length());
        return text.substring(from, from + random.nextInt(text.length() - from) + 1);
    }

    private static String withoutSomeMarks(String text, Random random) {
        double dropped = random.nextBoolean() ? 1 : random.nextDouble();
        StringBuilder changed = new StringBuilder();
        text.chars()
                .filter(it -> MARKS.indexOf(it) < 0 || random.nextDouble() >= dropped)
                .forEach(it -> changed.append((char) it));
        return changed.toString();
    }

    private static String withOtherMarks(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                changed.setCharAt(i, MARKS.charAt(random.nextInt(MARKS.length())));
            }
        }
        return changed.toString();
    }

    private static String withStrangeCharacters(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < 20; i++) {
            String strange = STRANGE.get(random.nextInt(STRANGE.size()));
            changed.insert(random.nextInt(changed.length() + 1), strange);
        }
        return changed.toString();
    }

    private static String withWordsFromRightToLeft(String text, Random random) {
        double share = random.nextBoolean() ? 1 : random.nextDouble();
        StringBuilder changed = new StringBuilder();
        for (String word : text.split("(?<=\\s)|(?=\\s)")) {
            boolean isReplaced = !word.isBlank() && random.nextDouble() < share;
            int other = random.nextInt(RIGHT_TO_LEFT.size());
            changed.append(isReplaced ? RIGHT_TO_LEFT.get(other) : word);
        }
        return changed.toString();
    }
}

package org.quotewright.review.sightings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;

/**
 * Invented quotations and versions of them made by known edits: cuts, other punctuation, other
 * words, two in one. Every word remembers whose it was, so that it is known which versions share at
 * least half of the shorter one's words.
 */
final class EditedQuotes {

    private static final int ORIGINALS = 400;
    private static final String[] SMALL =
            ("the of and to a in that is was it for on with as by at this have from or be are not but"
                            + " we they our you will has had which their its more been")
                    .split(" ");
    private static final String[] STOCK = {
        "there is no doubt that",
        "we will do everything we can to",
        "at the end of the day",
        "it is far too early to say whether",
        "we take this very seriously and",
        "our thoughts are with the families of",
        "we have always said that",
        "what we have seen over the last weeks is",
        "I have nothing to add to what",
        "this is a matter for the courts and"
    };

    private final Random random;
    private final List<Version> versions = new ArrayList<>();
    private final List<List<Word>> originals = new ArrayList<>();

    EditedQuotes(long seed) {
        random = new Random(seed);
        for (int i = 0; i < ORIGINALS; i++) {
            originals.add(original(i));
        }
        for (List<Word> original : originals) {
            int copies = random.nextInt(6);
            versions.add(new Version(original));
            IntStream.range(0, copies).forEach(copy -> versions.add(edited(original)));
        }
        Collections.shuffle(versions, random);
    }

    /** A word, and the place in the invented quotation where it or the word before it stood. */
    record Word(int original, int place, String words) {

        Word said(String other) {
            return new Word(original, place, other);
        }
    }

    /** One version. */
    record Version(List<Word> words) {

        /** The places of each invented quotation that stand in it. */
        Map<Integer, Set<Integer>> origins() {
            return words.stream()
                    .collect(
                            Collectors.groupingBy(
                                    Word::original,
                                    Collectors.mapping(Word::place, Collectors.toSet())));
        }

        /** True where both have at least half of what the one with less has of a quotation. */
        boolean shares(Version other) {
            Map<Integer, Set<Integer>> its = other.origins();
            return origins().entrySet().stream()
                    .filter(mine -> its.containsKey(mine.getKey()))
                    .anyMatch(mine -> isHalf(mine.getValue(), its.get(mine.getKey())));
        }

        private static boolean isHalf(Set<Integer> mine, Set<Integer> its) {
            Set<Integer> both = new HashSet<>(mine);
            both.retainAll(its);
            return 2 * both.size() >= Math.min(mine.size(), its.size());
        }
    }

    private List<Word> original(int number) {
        List<String> words = new ArrayList<>();
        if (random.nextBoolean()) {
            words.addAll(List.of(STOCK[random.nextInt(STOCK.length)].split(" ")));
        }
        int length = words.size() + 8 + random.nextInt(30);
        while (words.size() < length) {
            words.add(word());
        }
        return IntStream.range(0, length)
                .mapToObj(place -> new Word(number, place, words.get(place)))
                .toList();
    }

    /** Four of ten are small words; the others follow Zipf's law, as words of the press do. */
    private String word() {
        if (random.nextInt(10) < 4) {
            return SMALL[random.nextInt(SMALL.length)];
        }
        int rank = (int) Math.exp(random.nextDouble() * Math.log(6_000));
        return "w" + Integer.toString(rank * 7_919, 36);
    }

    private Version edited(List<Word> original) {
        return switch (random.nextInt(6)) {
            case 0 -> new Version(cut(original));
            case 1 -> new Version(elided(original));
            case 2 -> new Version(original);
            case 3 -> new Version(swapped(original, 0.15));
            case 4 -> new Version(swapped(cut(original), 0.1));
            default -> merged(original);
        };
    }

    private List<Word> cut(List<Word> words) {
        int kept = kept(words);
        int from = random.nextInt(words.size() - kept + 1);
        return words.subList(from, from + kept);
    }

    private List<Word> elided(List<Word> words) {
        int kept = kept(words);
        int before = Math.max(3, random.nextInt(kept));
        List<Word> left = new ArrayList<>(words.subList(0, Math.min(before, kept)));
        left.addAll(words.subList(words.size() - (kept - left.size()), words.size()));
        return left;
    }

    private int kept(List<Word> words) {
        return Math.min(
                words.size(), Math.max(6, (int) (words.size() * random.nextDouble(0.5, 0.95))));
    }

    private List<Word> swapped(List<Word> words, double share) {
        return words.stream()
                .map(word -> random.nextDouble() < share ? word.said(word()) : word)
                .toList();
    }

    private Version merged(List<Word> original) {
        List<Word> both = new ArrayList<>(original);
        both.addAll(originals.get(random.nextInt(originals.size())));
        return new Version(both);
    }

    /** Each in an article of its own, in marks and punctuation of that article's. */
    List<Sighting> sightings() {
        return IntStream.range(0, versions.size())
                .mapToObj(i -> sighting(i + 1, versions.get(i)))
                .toList();
    }

    private Sighting sighting(long number, Version version) {
        return new Sighting(
                new QuoteId(number),
                new Place(new ArticleId(number), "Article " + number, "", Optional.empty()),
                QuoteType.DIRECT,
                QuoteState.OPEN,
                List.of(),
                printed(version.words()));
    }

    private String printed(List<Word> words) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\u201c" : "\"");
        for (Word word : words) {
            String form = word.words();
            text.append(random.nextInt(12) == 0 ? form.toUpperCase(Locale.ROOT) : form);
            text.append(
                    random.nextInt(7) == 0
                            ? List.of(", ", "; ", " \u2014 ", ". ").get(random.nextInt(4))
                            : " ");
        }
        return text.toString().strip() + (random.nextBoolean() ? ",\u201d" : ".\"");
    }

    /** Pairs of quotations that share at least half of what the shorter has of one invention. */
    Set<List<Long>> truePairs() {
        Set<List<Long>> pairs = new HashSet<>();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                if (versions.get(i).shares(versions.get(j))) {
                    pairs.add(List.of(i + 1L, j + 1L));
                }
            }
        }
        return pairs;
    }
}

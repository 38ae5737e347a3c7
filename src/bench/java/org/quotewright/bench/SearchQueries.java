package org.quotewright.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.model.search.SearchRequest;

/**
 * Seeded queries of each kind. Words are drawn as they are used, but for the dozen most frequent,
 * which nobody looks for; phrases are drawn from quotations.
 */
final class SearchQueries {

    private static final double NOT_THE_FIRST = 0.2;
    private static final int SCREEN = 20;
    private static final int PAGE = 50;
    private static final int VALUES = 20;

    private final int articles;

    SearchQueries(int articles) {
        this.articles = articles;
    }

    /** By the name of the kind. */
    Map<String, IntFunction<SearchRequest>> kinds() {
        Map<String, IntFunction<SearchRequest>> kinds = new LinkedHashMap<>();
        kinds.put("term", i -> screen(word(i)));
        kinds.put("fielded", i -> screen(fielded(i)));
        kinds.put("phrase", i -> screen("\"" + phrase(i) + "\""));
        kinds.put("anywhere in the article", i -> screen("text:" + word(i)));
        kinds.put("anywhere, faceted", i -> screen("text:" + word(i)).counting(VALUES));
        kinds.put("anywhere, phrase", i -> screen("text:\"" + phrase(i) + "\""));
        kinds.put("faceted, exact counts", i -> screen(word(i)).counting(VALUES));
        kinds.put("faceted, one chosen", i -> chosen(i).counting(VALUES));
        kinds.put("50 hits highlighted", i -> SearchRequest.of(word(i)).atMost(PAGE));
        kinds.put("newest first", i -> screen(word(i)).by(SearchOrder.NEWEST));
        kinds.put("wildcard", i -> screen("said:" + cut(word(i)) + "*"));
        kinds.put("fuzzy", i -> screen("speaker:" + speaker(i).split(" ")[1] + "~"));
        return kinds;
    }

    private static SearchRequest screen(String query) {
        return SearchRequest.of(query).atMost(SCREEN);
    }

    private static Random random(int number) {
        Random random = new Random(number);
        random.nextDouble();
        return random;
    }

    static String word(int number) {
        double drawn = random(number).nextDouble();
        return InventedSpeech.anyWord(NOT_THE_FIRST + (1 - NOT_THE_FIRST) * drawn);
    }

    static String speaker(int number) {
        return InventedSpeech.anySpeaker(random(number).nextDouble());
    }

    private static String fielded(int number) {
        return switch (number % 4) {
            case 0 -> "speaker:\"" + speaker(number) + "\"";
            case 1 -> "org:\"" + organisation(number) + "\" is:open";
            case 2 -> "said:" + word(number) + " type:mixed";
            default -> "said:" + word(number) + " after:2018-03 before:2020";
        };
    }

    private static String organisation(int number) {
        return InventedSpeech.anyOrganisation(random(number).nextDouble());
    }

    private static SearchRequest chosen(int number) {
        return screen(word(number)).toggled(Facet.ORGANISATION, organisation(number));
    }

    /** Two or three words of a quotation. */
    String phrase(int number) {
        Random random = random(number);
        var lines = InventedSpeech.page(1 + random.nextInt(articles)).lines();
        String said = lines.get(random.nextInt(lines.size())).said();
        String[] words = said.substring(1, said.length() - 1).split(" ");
        int at = random.nextInt(words.length - 2);
        String two = words[at] + " " + words[at + 1];
        return random.nextBoolean() ? two : two + " " + words[at + 2];
    }

    static String cut(String word) {
        return word.substring(0, Math.min(word.length(), 4));
    }
}

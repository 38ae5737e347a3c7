package org.quotewright.attribution.tagging;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cuts words into the pieces of an uncased BERT vocabulary (Devlin et al., NAACL 2019): folded to
 * lower case without accents, punctuation apart, then the longest known piece first. Immutable.
 */
public final class WordPieces {

    private static final String UNKNOWN = "[UNK]";
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_INPUT = 1_000;

    private final Map<String, Integer> ids = new HashMap<>();

    /**
     * @param vocabulary the pieces in the order of their ids; those within a word begin with "##"
     * @throws IllegalArgumentException where one of [CLS], [SEP] and [UNK] is missing
     */
    public WordPieces(List<String> vocabulary) {
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.put(vocabulary.get(i), i);
        }
        if (!ids.keySet().containsAll(List.of("[CLS]", "[SEP]", UNKNOWN))) {
            throw new IllegalArgumentException("not a BERT vocabulary");
        }
    }

    /** The id that opens every input. */
    public int opening() {
        return ids.get("[CLS]");
    }

    /** The id that closes every input. */
    public int closing() {
        return ids.get("[SEP]");
    }

    /**
     * The ids of a word's pieces, at least one and at most {@code limit}; of a word longer than
     * that the first ones.
     */
    public int[] idsOf(String word, int limit) {
        IntStream.Builder found = IntStream.builder();
        String folded = folded(word);
        int begin = 0;
        while (begin < folded.length()) {
            int end = endOfRun(folded, begin);
            addPieces(folded.substring(begin, end), found);
            begin = end;
        }
        int[] pieces = found.build().limit(limit).toArray();
        return pieces.length == 0 ? new int[] {ids.get(UNKNOWN)} : pieces;
    }

    private static String folded(String word) {
        String cut = word.length() > LONGEST_INPUT ? word.substring(0, LONGEST_INPUT) : word;
        String lower = cut.toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(WordPieces::isKept)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE ->
                    false;
            default -> c != 0xFFFD && !Character.isSpaceChar(c);
        };
    }

    private static int endOfRun(String folded, int begin) {
        int end = begin;
        while (end < folded.length()) {
            int c = folded.codePointAt(end);
            boolean alone = isPunctuation(c) || Character.isIdeographic(c);
            if (alone && end > begin) {
                return end;
            }
            end += Character.charCount(c);
            if (alone) {
                return end;
            }
        }
        return end;
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private void addPieces(String run, IntStream.Builder found) {
        IntStream.Builder pieces = IntStream.builder();
        int begin = 0;
        while (begin < run.length() && run.length() <= LONGEST_WORD) {
            int end = endOfPiece(run, begin);
            if (end == begin) {
                break;
            }
            pieces.add(ids.get(piece(run, begin, end)));
            begin = end;
        }
        (begin == run.length() ? pieces.build() : IntStream.of(ids.get(UNKNOWN)))
                .forEach(found::add);
    }

    private int endOfPiece(String run, int begin) {
        int end = run.length();
        while (end > begin && !ids.containsKey(piece(run, begin, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String run, int begin, int end) {
        return (begin > 0 ? "##" : "") + run.substring(begin, end);
    }
}

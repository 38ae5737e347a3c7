package org.quotewright.attribution.corpus;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A label of the newsroom articles: words that stand once in the article and who says them.
 *
 * @param words the first words of a quotation or of a part of it
 * @param speakers each right answer; joint speakers are joined by {@code +} in one of them
 * @param organisations each right answer; {@code -} where none is told
 * @param indirect whether the words stand outside quotation marks
 */
record NewsroomLabel(
        String words, List<String> speakers, List<String> organisations, boolean indirect) {

    static final String NONE = "-";
    private static final Set<String> LITTLE_WORDS = Set.of("the", "of", "for", "and", "a", "s");

    static NewsroomLabel of(String line) {
        String[] fields = line.split("\t");
        return new NewsroomLabel(
                fields[0], parts(fields[1]), parts(fields[2]), fields[3].equals("indirect"));
    }

    private static List<String> parts(String field) {
        return Arrays.stream(field.split(" / "))
                .map(part -> part.replaceAll("\\(.*?\\)", "").strip())
                .toList();
    }

    boolean tellsNoOrganisation() {
        return organisations.equals(List.of(NONE));
    }

    /** True where the names given hold somebody of every part of one of the right answers. */
    boolean isSpeaker(List<String> given) {
        return speakers.contains(NONE) && given.isEmpty()
                || speakers.stream().anyMatch(answer -> allNamed(answer, given));
    }

    private static boolean allNamed(String answer, List<String> given) {
        return Arrays.stream(answer.split(" \\+ "))
                .allMatch(one -> given.stream().anyMatch(name -> isSame(name, one)));
    }

    /** Two words in common, or all of the shorter name. */
    private static boolean isSame(String name, String other) {
        Set<String> mine = folded(name);
        Set<String> theirs = folded(other);
        int least = Math.min(2, Math.min(mine.size(), theirs.size()));
        return least > 0 && shared(mine, theirs) >= least;
    }

    boolean isOrganisation(List<String> given) {
        return given.isEmpty() && organisations.contains(NONE)
                || given.stream()
                        .anyMatch(name ->
                                organisations.stream()
                                        .filter(answer -> !answer.equals(NONE))
                                        .anyMatch(answer -> isBody(name, answer)));
    }

    private static boolean isBody(String name, String answer) {
        Set<String> mine = folded(name);
        Set<String> right = folded(answer);
        boolean inside = !right.isEmpty() && mine.containsAll(right);
        boolean part = !mine.isEmpty() && right.containsAll(mine) && right.size() <= 3;
        return shared(mine, right) >= 2 || inside || part;
    }

    private static int shared(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    private static Set<String> folded(String name) {
        Set<String> words =
                new HashSet<>(
                        List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}_]+")));
        words.removeAll(LITTLE_WORDS);
        words.remove("");
        return words;
    }
}

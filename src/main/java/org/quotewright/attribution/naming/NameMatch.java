package org.quotewright.attribution.naming;

import java.util.List;

/** Whether two names may mean the same referent, by their words alone. */
final class NameMatch {

    private NameMatch() {}

    /** "Bob Dale" and "Robert Dale" are told apart; "R. Dale", "Bob J. Dale" and "Bob Dale" not. */
    static boolean samePerson(List<String> one, List<String> other) {
        if (!surname(one).equals(surname(other)) || isJunior(one) != isJunior(other)) {
            return false;
        }
        String first = one.getFirst();
        String second = other.getFirst();
        return first.equals(second)
                || isShortOf(first, second)
                || isShortOf(second, first)
                || isTail(one, other)
                || isTail(other, one);
    }

    static boolean sameOrganisation(List<String> one, List<String> other) {
        return one.equals(other) || isTail(one, other) || isTail(other, one);
    }

    static String surname(List<String> words) {
        int last = words.size() - 1;
        while (last > 0 && NameWords.isSuffix(words.get(last))) {
            last--;
        }
        return words.get(last);
    }

    private static boolean isJunior(List<String> words) {
        return words.getLast().equals("jr");
    }

    private static boolean isShortOf(String shorter, String longer) {
        boolean initial = shorter.length() == 1 || shorter.indexOf('.') == 1;
        return longer.startsWith(initial ? shorter.substring(0, 1) : shorter)
                && (initial || shorter.length() >= 3);
    }

    private static boolean isTail(List<String> shorter, List<String> longer) {
        int from = longer.size() - shorter.size();
        return shorter.size() > 1
                && from > 0
                && longer.subList(from, longer.size()).equals(shorter);
    }
}

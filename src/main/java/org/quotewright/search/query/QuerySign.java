package org.quotewright.search.query;

import java.util.Optional;
import org.quotewright.search.query.QueryToken.Kind;

/**
 * A sign of a query, or of query languages that analysts know from elsewhere.
 *
 * @param length in UTF-16 units
 * @param messageKey why it is left out; empty where it means something here
 */
record QuerySign(Kind kind, int length, Optional<String> messageKey) {

    private static final String UNKNOWN = "search.sign-unknown";
    private static final String RANGE = " TO ";

    private static QuerySign meaning(Kind kind, int length) {
        return new QuerySign(kind, length, Optional.empty());
    }

    private static QuerySign leftOut(int length, String messageKey) {
        return new QuerySign(Kind.SIGN, length, Optional.of(messageKey));
    }

    /**
     * @param isAttached whether a word or phrase ends there
     */
    static Optional<QuerySign> at(String query, int at, boolean isAttached) {
        char next = query.charAt(at);
        return switch (next) {
            case '&', '|' -> operator(query, at);
            case '-', '!' -> beforeWord(query, at, meaning(Kind.NOT, 1));
            case '+' -> beforeWord(query, at, leftOut(1, UNKNOWN));
            case '\\' -> Optional.of(leftOut(run(query, at, "\\"), UNKNOWN));
            case '~', '^' ->
                    Optional.of(suffix(next, run(query, at + 1, ".0123456789"), isAttached));
            case '/' -> expression(query, at);
            case '[', '{' -> range(query, at).or(() -> beforeWord(query, at, leftOut(1, UNKNOWN)));
            case ']', '}' -> Optional.of(leftOut(1, UNKNOWN));
            default -> Optional.empty();
        };
    }

    /** Whether a word that goes on to there ends before. */
    static boolean endsWord(String query, int at) {
        return "~^\\[]{}".indexOf(query.charAt(at)) >= 0 || operator(query, at).isPresent();
    }

    private static Optional<QuerySign> operator(String query, int at) {
        if (query.startsWith("&&", at)) {
            return Optional.of(meaning(Kind.AND, 2));
        }
        return query.startsWith("||", at) ? Optional.of(meaning(Kind.OR, 2)) : Optional.empty();
    }

    private static Optional<QuerySign> beforeWord(String query, int at, QuerySign sign) {
        boolean isBefore = at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1));
        return isBefore ? Optional.of(sign) : Optional.empty();
    }

    private static int run(String query, int from, String signs) {
        int end = from;
        while (end < query.length() && signs.indexOf(query.charAt(end)) >= 0) {
            end++;
        }
        return end - from;
    }

    private static QuerySign suffix(char sign, int digits, boolean isAttached) {
        return sign == '~' && isAttached
                ? meaning(Kind.NEAR, 1 + digits)
                : leftOut(1 + digits, UNKNOWN);
    }

    /** From slash to slash, without a blank between. */
    private static Optional<QuerySign> expression(String query, int at) {
        int end = at + 1;
        while (end < query.length() && !Character.isWhitespace(query.charAt(end))) {
            end++;
        }
        int last = query.lastIndexOf('/', end - 1);
        return last > at + 1
                ? Optional.of(leftOut(last + 1 - at, "search.expression"))
                : Optional.empty();
    }

    private static Optional<QuerySign> range(String query, int at) {
        int end = at + 1;
        while (end < query.length() && "]}".indexOf(query.charAt(end)) < 0) {
            end++;
        }
        return end < query.length() && query.substring(at, end).contains(RANGE)
                ? Optional.of(leftOut(end + 1 - at, "search.range"))
                : Optional.empty();
    }
}

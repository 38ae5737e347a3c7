package org.quotewright.model.search;

/** Writes values as pieces of a query that find exactly the quotations which have them. */
public final class QueryPiece {

    private static final String MARK = "\"";

    /** Without the mark it stands for what was accepted after a change, too. */
    private static final String VERIFIED = "verified";

    private QueryPiece() {}

    /** With the field: {@code outlet:="The Post"}, {@code in:2024-05}. */
    public static String of(Facet facet, String value) {
        return switch (facet) {
            case SPEAKER -> "speaker:" + exactly(value);
            case ORGANISATION -> "org:" + exactly(value);
            case OUTLET -> "outlet:" + exactly(value);
            case TYPE -> "type:" + value;
            case STATE -> "is:" + (value.equals(VERIFIED) ? exactly(value) : value);
            case MONTH -> "in:" + value;
        };
    }

    /** What stands behind a colon: {@code ="The Post"}, two marks for each within the value. */
    public static String exactly(String value) {
        boolean isWord = value.codePoints().allMatch(Character::isLetterOrDigit);
        return isWord ? "=" + value : "=" + MARK + value.replace(MARK, MARK + MARK) + MARK;
    }
}

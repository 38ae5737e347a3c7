package org.quotewright.attribution.finding;

/** Finds where an apposition or bracket opens that stands after a noun, before its verb. */
final class AppositionsBefore {

    private static final int LONGEST = 40;

    private final Reading reading;

    AppositionsBefore(Reading reading) {
        this.reading = reading;
    }

    /** The comma or bracket that opens what the one at {@code last} closes, or -1. */
    int openingOf(int last, int floor) {
        boolean bracket = reading.word(last).equals(")");
        for (int i = last - 1; i >= Math.max(floor, last - LONGEST); i--) {
            if (reading.word(i).equals(bracket ? "(" : ",") && !reading.isQuoted(i)) {
                return continuesList(i, last, floor) ? openingOf(i, floor) : i;
            }
        }
        return -1;
    }

    /** True where the stretch between two commas is an age or a place after a longer apposition. */
    private boolean continuesList(int comma, int last, int floor) {
        boolean single = last - comma == 2 || reading.word(comma - 1).equals(")");
        boolean capitalisedBefore = reading.isCapitalised(comma - 1) && comma - 1 > floor;
        int earlier = openingBefore(comma, floor);
        boolean number = reading.isWord(comma - 1) && isNumber(comma - 1);
        return earlier >= 0 && (number || single && !capitalisedBefore);
    }

    private int openingBefore(int comma, int floor) {
        for (int i = comma - 1; i >= Math.max(floor, comma - LONGEST); i--) {
            if (reading.word(i).equals(",") && !reading.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    /** True for a token that begins with a digit, as an age does. */
    boolean isNumber(int at) {
        return Character.isDigit(reading.word(at).charAt(0));
    }
}

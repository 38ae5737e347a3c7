package org.quotewright.attribution.finding;

/** {@code TARN, May 8 (ABC) —}: the place and agency before an article's first words. */
final class Datelines {

    private static final int LONGEST = 14;

    private Datelines() {}

    /** The sentence without the dateline that it may begin with. */
    static TokenRange without(Reading reading, TokenRange sentence) {
        int from = sentence.from();
        if (!reading.token(from).isAllCaps() || reading.isQuoted(from)) {
            return sentence;
        }
        for (int i = from + 1; i < Math.min(from + LONGEST, sentence.to() - 1); i++) {
            if ("\u2014\u2013--".contains(reading.word(i))) {
                return new TokenRange(i + 1, sentence.to());
            }
        }
        return sentence;
    }

    /** True of a line that only tells a day: {@code Monday 3 May 2027, 06:00}. */
    static boolean isDate(Reading reading, TokenRange line) {
        boolean day = false;
        for (int i = line.from(); i < line.to(); i++) {
            String word = reading.word(i);
            boolean time = reading.is(i, WordClass.TIME);
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (reading.isWord(i) && !time && !number) {
                return false;
            }
            day |= time && reading.isCapitalised(i);
        }
        return day;
    }
}

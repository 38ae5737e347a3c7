package org.quotewright.attribution.finding;

import java.util.Set;
import org.quotewright.text.WordList;

/** Tells bylines, credits and links ({@code Read more: ...}) from the report. */
final class Notices {

    private static final WordList STARTS = WordList.named("notice-starts.txt");
    private static final Set<String> ENDS = Set.of(":", "|", "by", "/");
    private static final int LONGEST_BYLINE = 12;

    private Notices() {}

    static boolean isNotice(Reading reading, TokenRange paragraph) {
        int first = paragraph.from();
        if (!STARTS.has(reading.word(first)) || !reading.isCapitalised(first)) {
            return false;
        }
        if (reading.word(first).equals("by")) {
            return paragraph.size() <= LONGEST_BYLINE && Titles.isCapitalised(reading, paragraph);
        }
        int mark = first + 1;
        while (mark < paragraph.to() && mark - first < 3 && !ENDS.contains(reading.word(mark))) {
            mark++;
        }
        return mark < paragraph.to() && ENDS.contains(reading.word(mark));
    }
}

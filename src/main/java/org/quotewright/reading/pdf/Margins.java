package org.quotewright.reading.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads and page numbers: what the top or bottom of several pages repeats at the same
 * height, numbers apart where it is no sentence; of a single page, what stands apart at its top or
 * bottom and numbers it.
 */
final class Margins {

    private static final Pattern NUMBERS = Pattern.compile("\\d++");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)[-–—|\\s]*(?:page|seite|p\\.)?\\s*(?:\\d{1,4}|[ivxl]{1,6})"
                            + "(?:\\s*(?:/|of|von)\\s*\\d{1,4})?[-–—|\\s]*");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)\\b(?:page|seite)\\s{1,3}+\\d{1,4}\\b|\\b\\d{1,4} (?:of|von) \\d{1,4}\\b");
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "[\"“”„»«]|[.!?…][)’']?$|(?:\\S++\\s++){9}\\S|\\b\\p{Ll}++ \\p{Ll}++ \\p{Ll}++ \\p{Ll}++\\b");
    private static final double APART = 2;
    private static final int LINES = 3;
    private static final double SHARE = 0.4;
    private static final double SAME_HEIGHT = 6;

    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
    private final int pages;

    /** Of pages that are nothing but margins, these are the text. */
    static Margins of(List<List<Run>> pages) {
        Margins margins = new Margins(pages);
        return pages.stream().anyMatch(page -> !margins.strip(page).isEmpty())
                ? margins
                : new Margins(List.of());
    }

    private Margins(List<List<Run>> pages) {
        this.pages = pages.size();
        for (int page = 0; page < pages.size(); page++) {
            for (Run run : pages.get(page)) {
                if (isOutermost(run, pages.get(page))) {
                    pagesOf.computeIfAbsent(key(run), none -> new HashSet<>()).add(page);
                    pagesOf.computeIfAbsent(exactKey(run), none -> new HashSet<>()).add(page);
                }
            }
        }
    }

    /** What remains of a page without them. */
    List<Run> strip(List<Run> page) {
        return page.stream().filter(run -> !isMargin(run, page)).toList();
    }

    /** The lines that {@link #strip} takes from a page, downwards. */
    List<Line> lines(List<Run> page) {
        return Line.of(page.stream().filter(run -> isMargin(run, page)).toList());
    }

    private boolean isMargin(Run run, List<Run> page) {
        if (pages == 0 || !isOutermost(run, page)) {
            return false;
        }
        if (pages == 1 && isNumberedHead(run, page)) {
            return true;
        }
        return repeats(exactKey(run))
                || isLabel(run) && repeats(key(run))
                || isPageNumber(run, page);
    }

    private boolean repeats(String key) {
        return pagesOf.getOrDefault(key, Set.of()).size() >= Math.max(2, SHARE * pages);
    }

    /** What pages say alike but for numbers is a head only where it is no sentence. */
    private static boolean isLabel(Run run) {
        return !SENTENCE.matcher(run.text()).find();
    }

    /** On a single page nothing repeats: its head is what stands apart and numbers the page. */
    private static boolean isNumberedHead(Run run, List<Run> page) {
        List<Run> line = page.stream().filter(other -> isLevel(run, other)).toList();
        List<Run> others = page.stream().filter(other -> !isLevel(run, other)).toList();
        boolean isApart =
                others.stream()
                        .allMatch(other ->
                                Math.abs(other.baseline() - run.baseline()) > APART * run.size());
        boolean isOutside =
                others.stream().allMatch(other -> other.baseline() > run.baseline())
                        || others.stream().allMatch(other -> other.baseline() < run.baseline());
        return !others.isEmpty()
                && isApart
                && isOutside
                && line.stream().anyMatch(each -> NUMBERED.matcher(each.text()).find());
    }

    private static boolean isLevel(Run one, Run other) {
        return Math.abs(one.baseline() - other.baseline()) <= 1;
    }

    private static boolean isPageNumber(Run run, List<Run> page) {
        Box.Area area = Box.around(page);
        boolean isLast = run.bottom() >= area.bottom() || run.top() <= area.top();
        return isLast && page.size() > 1 && PAGE_NUMBER.matcher(run.text()).matches();
    }

    /** On one of the first or last lines. */
    private static boolean isOutermost(Run run, List<Run> page) {
        long above = lines(page, run, -1);
        long below = lines(page, run, 1);
        return above < LINES || below < LINES;
    }

    private static long lines(List<Run> page, Run run, int side) {
        return page.stream()
                .filter(other -> side * (other.baseline() - run.baseline()) > 1)
                .mapToLong(other -> Math.round(other.baseline()))
                .distinct()
                .limit(LINES)
                .count();
    }

    private static String key(Run run) {
        return "# " + NUMBERS.matcher(run.text()).replaceAll("#") + height(run);
    }

    private static String exactKey(Run run) {
        return "= " + run.text() + height(run);
    }

    private static String height(Run run) {
        return "@" + Math.round(run.baseline() / SAME_HEIGHT);
    }
}

package org.quotewright.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotewright.model.ArticleFacts;

/** Guesses an article's facts from the lines that stand above its first paragraph. */
public final class FirstLines {

    private static final int LINES = 7;
    private static final int LOOKED_AT = 4000;
    private static final int LONGEST_HEADLINE = 140;
    private static final Pattern AGENCY =
            Pattern.compile("^\\p{Lu}[^()\\n]{1,50}\\((\\p{Lu}[^()]{1,40}+)\\) ?+[-–—]");

    private String title = "";
    private String outlet = "";
    private String author = "";
    private Optional<LocalDate> date = Optional.empty();

    private FirstLines() {}

    /** Those that are not found are empty. */
    public static ArticleFacts facts(String text) {
        List<String> lines =
                text.substring(0, Math.min(text.length(), LOOKED_AT))
                        .lines()
                        .map(FirstLines::stripped)
                        .filter(line -> !line.isEmpty())
                        .limit(LINES)
                        .toList();
        FirstLines facts = new FirstLines();
        if (lines.size() > 1) {
            facts.read(lines);
        }
        return new ArticleFacts(facts.title, facts.outlet, facts.author, facts.date, "");
    }

    private static String stripped(String line) {
        return line.replace("\uFEFF", "").strip();
    }

    private void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (readAgency(line) || line.length() > LONGEST_HEADLINE) {
                return;
            }
            boolean isFact = readByline(line) || readDateLine(line) || readOutletLine(line);
            if (!isFact && !readHeadline(line, i)) {
                return;
            }
        }
    }

    /**
     * "The Example, 17 May 2024". A name that need not be a paper's gives the day alone, and above
     * the headline nothing: it may be the headline.
     */
    private boolean readOutletLine(String line) {
        Optional<OutletLine> found =
                OutletLine.of(line).filter(named -> named.isOutlet() || !title.isEmpty());
        found.ifPresent(named -> {
            date = date.or(() -> Optional.of(named.day()));
            outlet = outlet.isEmpty() && named.isOutlet() ? named.name() : outlet;
        });
        return found.isPresent();
    }

    /** "PORT ELDER (The Example) —", "PORT ELDER, 17 May 2024 (The Example) —". */
    private boolean readAgency(String line) {
        Matcher agency = AGENCY.matcher(line);
        boolean found = agency.find();
        if (found) {
            outlet = outlet.isEmpty() ? agency.group(1).strip() : outlet;
            date = date.or(() -> WrittenDate.in(agency.group()).map(WrittenDate::day));
        }
        return found;
    }

    /** "By Ann Example", "By Ann Example | The Example | 17 May 2024". */
    private boolean readByline(String line) {
        Optional<Byline> byline = Byline.of(line);
        byline.ifPresent(this::take);
        return byline.isPresent();
    }

    private void take(Byline byline) {
        author = author.isEmpty() ? byline.name() : author;
        outlet = outlet.isEmpty() ? byline.outlet() : outlet;
        date = date.or(byline::date);
    }

    /** "Published 17 May 2024", "date 2024-05-17 By The Example": a paper, not a person. */
    private boolean readDateLine(String line) {
        Optional<DateLine> found = DateLine.of(line);
        found.ifPresent(dateLine -> {
            date = date.or(() -> Optional.of(dateLine.day()));
            outlet = outlet.isEmpty() ? dateLine.outlet() : outlet;
        });
        return found.isPresent();
    }

    private boolean readHeadline(String line, int index) {
        boolean isFirst = index == 0;
        if (!title.isEmpty() || !isFirst && endsSentence(line)) {
            return false;
        }
        title = line;
        return true;
    }

    private static boolean endsSentence(String line) {
        return ".,;:\"”".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}

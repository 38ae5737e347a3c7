package org.quotewright.review.figures;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a set of articles as analysts type it, and says what is wrong with what is none. */
final class ArticleSetText {

    private static final String OUTLET = "outlet";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final Set<String> NAMES = Set.of(OUTLET, FROM, TO);

    private final String typed;
    private final Map<String, String> values = new LinkedHashMap<>();

    ArticleSetText(String typed) {
        this.typed = typed;
    }

    ArticleSet read() throws NoArticleSet {
        for (String part : parts()) {
            take(part.strip());
        }
        Optional<YearMonth> from = month(FROM);
        Optional<YearMonth> to = month(TO);
        if (from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent()) {
            throw new NoArticleSet("figures.set-backwards", values.get(FROM), values.get(TO));
        }
        return new ArticleSet(values.getOrDefault(OUTLET, ""), from, to);
    }

    /** Between semicolons; those between quotation marks belong to a name. */
    private List<String> parts() throws NoArticleSet {
        List<String> parts = new ArrayList<>();
        boolean isQuoted = false;
        int begin = 0;
        for (int i = 0; i < typed.length(); i++) {
            char sign = typed.charAt(i);
            isQuoted ^= sign == '"';
            if (sign == ';' && !isQuoted) {
                parts.add(typed.substring(begin, i));
                begin = i + 1;
            }
        }
        if (isQuoted) {
            throw new NoArticleSet("figures.set-open", typed);
        }
        parts.add(typed.substring(begin));
        return parts;
    }

    private void take(String part) throws NoArticleSet {
        int sign = part.indexOf('=');
        String name = part.substring(0, Math.max(0, sign)).strip();
        if (part.isEmpty()) {
            throw new NoArticleSet("figures.set-empty", typed);
        }
        if (!NAMES.contains(name)) {
            throw new NoArticleSet("figures.set-unknown", part);
        }
        String value = unquoted(part.substring(sign + 1).strip()).strip();
        if (value.isEmpty()) {
            throw new NoArticleSet("figures.set-no-value", part);
        }
        if (values.put(name, value) != null) {
            throw new NoArticleSet("figures.set-twice", name, typed);
        }
    }

    /** Two marks within marks stand for one. */
    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        String within = isQuoted ? value.substring(1, value.length() - 1) : value;
        return isQuoted && within.replace("\"\"", "").indexOf('"') < 0
                ? within.replace("\"\"", "\"")
                : value;
    }

    private Optional<YearMonth> month(String name) throws NoArticleSet {
        String value = values.get(name);
        try {
            return Optional.ofNullable(value).map(YearMonth::parse);
        } catch (DateTimeException e) {
            throw new NoArticleSet("figures.set-no-month", value);
        }
    }
}

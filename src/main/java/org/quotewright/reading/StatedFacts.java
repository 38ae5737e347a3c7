package org.quotewright.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleField;
import org.quotewright.model.Columns;

/** Facts under names that people give to columns and fields; the usual ones are known. */
public final class StatedFacts {

    /** What a column or field may be called. */
    private enum Name {
        TEXT("text body content article fulltext articlebody articletext maintext story"),
        TITLE("title headline heading head"),
        AUTHOR("author authors byline creator writer"),
        OUTLET("outlet source publisher publication site sitename newspaper media"),
        DATE("date published publishedat datepublished publicationdate publishdate pubdate day"),
        URL("url link address href canonical permalink sourceurl");

        private final String[] forms;

        Name(String forms) {
            this.forms = forms.split(" ");
        }
    }

    private final Map<String, String> values = new HashMap<>();
    private final Map<Name, String> named = new EnumMap<>(Name.class);

    /**
     * @param values by whatever name; case and marks in names do not matter
     */
    public StatedFacts(Map<String, String> values) {
        this(values, Columns.GUESSED);
    }

    /**
     * @param columns which of the names are told, where they are among them
     */
    public StatedFacts(Map<String, String> values, Columns columns) {
        for (Name name : Name.values()) {
            columns.of(ArticleField.valueOf(name.name()))
                    .filter(values::containsKey)
                    .ifPresent(column -> named.put(name, values.get(column).strip()));
        }
        values.forEach((name, value) -> this.values.put(folded(name), value.strip()));
    }

    /** What a column of this name usually says. */
    public static Optional<ArticleField> field(String column) {
        return Arrays.stream(Name.values())
                .filter(name -> List.of(name.forms).contains(folded(column)))
                .map(name -> ArticleField.valueOf(name.name()))
                .findFirst();
    }

    public static boolean isDate(String text) {
        return WrittenDate.in(text).isPresent();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** The article itself. */
    public String text() {
        return value(Name.TEXT);
    }

    public ArticleFacts facts() {
        return new ArticleFacts(
                value(Name.TITLE),
                value(Name.OUTLET),
                value(Name.AUTHOR),
                WrittenDate.in(value(Name.DATE)).map(WrittenDate::day),
                Optional.of(value(Name.URL)).filter(url -> url.startsWith("http")).orElse(""));
    }

    /** What is stated, and else what was seen. */
    ArticleFacts over(ArticleFacts seen, String title) {
        ArticleFacts stated = facts();
        return new ArticleFacts(
                or(stated.title(), title),
                or(stated.outlet(), seen.outlet()),
                or(stated.author(), seen.author()),
                stated.date().or(seen::date),
                or(stated.url(), seen.url()));
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private String value(Name name) {
        return Optional.ofNullable(named.get(name)).orElseGet(() -> guessed(name));
    }

    private String guessed(Name name) {
        return Arrays.stream(name.forms)
                .map(form -> values.getOrDefault(form, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}

package org.quotewright.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of a table say what of its articles; what is not named here is guessed.
 *
 * @param names of the columns, or where there is no header their numbers from 1
 * @param hasHeader whether the first row of a table names its columns
 */
public record Columns(Map<ArticleField, String> names, boolean hasHeader) {

    /** Everything is guessed. */
    public static final Columns GUESSED = new Columns(Map.of());

    private static final String NO_HEADER = "NO_HEADER";

    public Columns {
        names = Map.copyOf(names);
    }

    /** Of a table with a header. */
    public Columns(Map<ArticleField, String> names) {
        this(names, true);
    }

    public Optional<String> of(ArticleField field) {
        return Optional.ofNullable(names.get(field));
    }

    /** The fields and their columns one after the other. */
    public List<String> written() {
        List<String> written = new ArrayList<>();
        for (ArticleField field : ArticleField.values()) {
            of(field).ifPresent(column -> written.addAll(List.of(field.name(), column)));
        }
        if (!hasHeader) {
            written.add(NO_HEADER);
        }
        return List.copyOf(written);
    }

    /**
     * What {@link #written} gave.
     *
     * @throws IllegalArgumentException where it is something else
     */
    public static Columns read(List<String> written) {
        boolean hasHeader = written.isEmpty() || !written.getLast().equals(NO_HEADER);
        Map<ArticleField, String> names = new EnumMap<>(ArticleField.class);
        for (int i = 0; i + 1 < written.size(); i += 2) {
            names.put(ArticleField.valueOf(written.get(i)), written.get(i + 1));
        }
        return new Columns(names, hasHeader || written.size() % 2 == 0);
    }
}

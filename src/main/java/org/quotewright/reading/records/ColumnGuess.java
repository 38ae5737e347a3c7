package org.quotewright.reading.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.quotewright.model.ArticleField;
import org.quotewright.model.Columns;
import org.quotewright.model.TableHead;
import org.quotewright.reading.StatedFacts;

/** Guesses by their names and by what stands in them what the columns of a table are. */
public final class ColumnGuess {

    private static final int LONGEST_DATE = 40;
    private static final int LONGEST_NAME = 60;
    private static final Pattern NUMBER = Pattern.compile("[\\d.,:/ -]++");

    private final Map<ArticleField, String> found = new EnumMap<>(ArticleField.class);
    private final TableHead head;

    private ColumnGuess(TableHead head) {
        this.head = head;
    }

    /** The longest column is the text, and the longest but one the headline. */
    public static Columns of(TableHead head) {
        ColumnGuess guess = new ColumnGuess(head);
        guess.byName();
        guess.add(ArticleField.URL, guess.where(cell -> cell.startsWith("http")));
        guess.add(ArticleField.DATE, guess.where(ColumnGuess::isDate));
        guess.add(ArticleField.TEXT, guess.longest());
        guess.add(ArticleField.TITLE, guess.longest());
        return new Columns(guess.found);
    }

    /** The same of a table whose first row may be a row like the others. */
    public static Columns ofTable(TableHead head) {
        return isHeader(head.names())
                ? of(head)
                : new Columns(of(head.withoutHeader()).names(), false);
    }

    private static boolean isHeader(List<String> names) {
        return names.stream()
                .noneMatch(name ->
                        name.length() > LONGEST_NAME
                                || name.startsWith("http")
                                || NUMBER.matcher(name).matches()
                                || isDate(name));
    }

    private void byName() {
        for (String name : head.names()) {
            StatedFacts.field(name).ifPresent(field -> found.putIfAbsent(field, name));
        }
    }

    private void add(ArticleField field, Optional<String> column) {
        column.ifPresent(name -> found.putIfAbsent(field, name));
    }

    private List<String> free() {
        List<String> free = new ArrayList<>(head.names());
        free.removeAll(found.values());
        return free;
    }

    private Optional<String> where(Predicate<String> isOne) {
        return free().stream()
                .filter(name -> !head.rows().isEmpty() && head.cells(name).stream().allMatch(isOne))
                .findFirst();
    }

    private Optional<String> longest() {
        return free().stream()
                .filter(name -> length(name) > 0)
                .max(Comparator.comparingInt(this::length));
    }

    private int length(String name) {
        return head.cells(name).stream().mapToInt(String::length).sum();
    }

    private static boolean isDate(String cell) {
        return cell.length() <= LONGEST_DATE && StatedFacts.isDate(cell);
    }
}

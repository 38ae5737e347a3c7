package org.quotewright.ui.adding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.quotewright.model.ArticleField;
import org.quotewright.model.Columns;
import org.quotewright.model.TableHead;
import org.quotewright.review.AskedColumns;
import org.quotewright.ui.common.Messages;

/** What the columns of a table are, first as guessed, then as the analyst says. */
public final class ColumnsViewModel {

    private static final int LONGEST_CELL = 120;
    private static final int LONGEST_NAME = 28;
    private static final int SHOWN_ROWS = 2;

    /** No column. */
    static final int NONE = 0;

    private final Map<ArticleField, ObjectProperty<Integer>> chosen =
            new EnumMap<>(ArticleField.class);
    private final BooleanProperty header;
    private final AskedColumns asked;
    private final TableHead numbered;
    private final Messages messages;

    public ColumnsViewModel(AskedColumns asked, Messages messages) {
        this.asked = asked;
        this.numbered = asked.head().withoutHeader();
        this.messages = messages;
        this.header = new SimpleBooleanProperty(asked.guess().hasHeader());
        for (ArticleField field : ArticleField.values()) {
            int column = asked.guess().of(field).map(head().names()::indexOf).orElse(-1) + 1;
            chosen.put(field, new SimpleObjectProperty<>(column));
        }
    }

    Messages messages() {
        return messages;
    }

    /** Whether there may be no header at all. */
    boolean mayLackHeader() {
        return asked.mayLackHeader();
    }

    /** Whether the first row names the columns. */
    BooleanProperty hasHeader() {
        return header;
    }

    private TableHead head() {
        return header.get() ? asked.head() : numbered;
    }

    /** The columns to choose from by their numbers, before them {@link #NONE}. */
    List<Integer> columns() {
        return IntStream.rangeClosed(NONE, numbered.names().size()).boxed().toList();
    }

    ObjectProperty<Integer> chosen(ArticleField field) {
        return chosen.get(field);
    }

    /** On one line. */
    String name(int column) {
        if (column == NONE) {
            return messages.text("columns.none");
        }
        return header.get()
                ? shortened(asked.head().names().get(column - 1), LONGEST_NAME)
                : messages.text("columns.number", column);
    }

    /** What stands in the first rows of a column, one line a row. */
    String sample(int column) {
        return column == NONE
                ? ""
                : head().rows().stream()
                        .limit(SHOWN_ROWS)
                        .map(row -> shortened(row.get(column - 1), LONGEST_CELL))
                        .collect(Collectors.joining("\n"));
    }

    private static String shortened(String cell, int most) {
        String line = cell.strip().replaceAll("\\s++", " ");
        return line.length() <= most ? line : line.substring(0, most).strip() + "…";
    }

    /** Without a text there is no article. */
    BooleanBinding isComplete() {
        ObjectProperty<Integer> text = chosen.get(ArticleField.TEXT);
        return text.isNotNull().and(text.isNotEqualTo(NONE));
    }

    /** As the analyst says; names of columns with a header, else their numbers. */
    Columns told() {
        Map<ArticleField, String> names = new EnumMap<>(ArticleField.class);
        chosen.forEach((field, column) -> {
            if (column.get() != null && column.get() != NONE) {
                names.put(field, head().names().get(column.get() - 1));
            }
        });
        return new Columns(names, header.get());
    }
}

package org.quotewright.ui.adding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quotewright.model.ArticleField;
import org.quotewright.model.Columns;
import org.quotewright.model.TableHead;
import org.quotewright.review.AskedColumns;
import org.quotewright.ui.common.Messages;

/** What the columns of a table are, first as guessed, then as the analyst says. */
public final class ColumnsViewModel {

    private static final int LONGEST_CELL = 120;
    private static final String NONE = "";

    private final Map<ArticleField, StringProperty> chosen = new EnumMap<>(ArticleField.class);
    private final TableHead head;
    private final Messages messages;

    public ColumnsViewModel(AskedColumns asked, Messages messages) {
        this.head = asked.head();
        this.messages = messages;
        for (ArticleField field : ArticleField.values()) {
            chosen.put(field, new SimpleStringProperty(asked.guess().of(field).orElse(NONE)));
        }
    }

    Messages messages() {
        return messages;
    }

    /** The columns to choose from, an empty name for none. */
    List<String> names() {
        return Stream.concat(Stream.of(NONE), head.names().stream()).toList();
    }

    StringProperty chosen(ArticleField field) {
        return chosen.get(field);
    }

    /** What stands in the first rows of a column, one line a row. */
    String sample(String column) {
        return column == null || column.equals(NONE)
                ? ""
                : head.cells(column).stream()
                        .map(ColumnsViewModel::shortened)
                        .collect(Collectors.joining("\n"));
    }

    private static String shortened(String cell) {
        String line = cell.strip().replaceAll("\\s++", " ");
        return line.length() <= LONGEST_CELL ? line : line.substring(0, LONGEST_CELL) + "…";
    }

    /** Without a text there is no article. */
    BooleanBinding isComplete() {
        return chosen.get(ArticleField.TEXT).isNotEmpty();
    }

    Columns columns() {
        Map<ArticleField, String> names = new EnumMap<>(ArticleField.class);
        chosen.forEach((field, column) -> {
            if (column.get() != null && !column.get().equals(NONE)) {
                names.put(field, column.get());
            }
        });
        return new Columns(names);
    }
}

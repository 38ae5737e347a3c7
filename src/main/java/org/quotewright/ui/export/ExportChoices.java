package org.quotewright.ui.export;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.quotewright.model.ReportOrder;
import org.quotewright.review.ExportFormat;
import org.quotewright.review.ExportOptions;
import org.quotewright.review.ExportRequest;
import org.quotewright.review.ExportScope;

/** What the analyst chose in the export form. */
final class ExportChoices {

    private final Locale language;
    private final ObjectProperty<ExportFormat> format;
    private final ObjectProperty<ExportScope> scope;
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final BooleanProperty byteOrderMark = new SimpleBooleanProperty();
    private final ObjectProperty<ReportOrder> order =
            new SimpleObjectProperty<>(ReportOrder.SPEAKER);
    private final ObjectProperty<String> style =
            new SimpleObjectProperty<>(ExportOptions.USUAL_STYLE);

    private final BooleanProperty notes = new SimpleBooleanProperty();

    /**
     * @param last the format to begin with
     * @param language of reports
     */
    ExportChoices(List<ExportScope> scopes, ExportFormat last, Locale language) {
        this.language = language;
        format = new SimpleObjectProperty<>(last);
        scope = new SimpleObjectProperty<>(scopes.getFirst());
    }

    ObjectProperty<ExportFormat> format() {
        return format;
    }

    ObjectProperty<ExportScope> scope() {
        return scope;
    }

    /** Whether quotations go along that nobody has verified. */
    BooleanProperty all() {
        return all;
    }

    BooleanProperty byteOrderMark() {
        return byteOrderMark;
    }

    ObjectProperty<ReportOrder> order() {
        return order;
    }

    ObjectProperty<String> style() {
        return style;
    }

    /** Whether a report prints what the analyst noted. */
    BooleanProperty notes() {
        return notes;
    }

    ExportRequest request() {
        ExportOptions options =
                new ExportOptions(
                        byteOrderMark.get(), order.get(), style.get(), notes.get(), language);
        return new ExportRequest(format.get(), scope.get(), all.get(), options);
    }

    /** Hears of every choice but that of the scope. */
    void subscribe(Runnable changed) {
        List.of(format, all, byteOrderMark, order, style, notes)
                .forEach(choice -> choice.addListener((property, before, now) -> changed.run()));
    }
}

package org.quotewright.ui.common;

import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;

/** How articles are shown now: their type and what is highlighted in them. */
public final class Reading {

    private final StringProperty font = new SimpleStringProperty();
    private final DoubleProperty size = new SimpleDoubleProperty();
    private final ObjectProperty<Set<QuoteType>> highlighted = new SimpleObjectProperty<>();
    private final BooleanProperty wordsOnly = new SimpleBooleanProperty();
    private final ObservableValue<ReadingTaste> taste =
            Bindings.createObjectBinding(this::now, font, size, highlighted, wordsOnly);

    public Reading(ReadingTaste taste) {
        font.set(taste.font());
        size.set(taste.size());
        highlighted.set(taste.highlighted());
        wordsOnly.set(taste.wordsOnly());
    }

    public StringProperty font() {
        return font;
    }

    public DoubleProperty size() {
        return size;
    }

    public ObjectProperty<Set<QuoteType>> highlighted() {
        return highlighted;
    }

    public BooleanProperty wordsOnly() {
        return wordsOnly;
    }

    public ObservableValue<ReadingTaste> taste() {
        return taste;
    }

    /** Which quotations are highlighted. */
    public ObservableValue<Predicate<ReviewedQuote>> highlights() {
        return Bindings.createObjectBinding(
                () -> highlights(highlighted.get(), wordsOnly.get()), highlighted, wordsOnly);
    }

    private static Predicate<ReviewedQuote> highlights(Set<QuoteType> types, boolean wordsOnly) {
        return reviewed ->
                types.contains(reviewed.quote().type()) && (!wordsOnly || isWords(reviewed));
    }

    /** What stands between marks without a cue was said or written too. */
    private static boolean isWords(ReviewedQuote reviewed) {
        return reviewed.verdict()
                .attribution()
                .cue()
                .map(cue -> cue.cueClass().isWords())
                .orElse(true);
    }

    private ReadingTaste now() {
        return new ReadingTaste(font.get(), size.get(), highlighted.get(), wordsOnly.get());
    }
}

package org.quotewright.ui.common.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Tells where large letters leave a form little room. */
public final class Narrow {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private Narrow() {}

    /**
     * True while the form, once it has a width, is narrower than so many times its letters are
     * high; the style class {@code :narrow} holds then.
     *
     * @param letters any label of the form of the usual size
     */
    public static ReadOnlyBooleanProperty below(double fontSizes, Region form, Label letters) {
        ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
        Runnable measure =
                () -> {
                    double least = fontSizes * letters.getFont().getSize();
                    narrow.set(form.getWidth() > 0 && form.getWidth() < least);
                };
        form.widthProperty().subscribe(measure);
        letters.fontProperty().subscribe(measure);
        measure.run();
        narrow.subscribe(now -> form.pseudoClassStateChanged(NARROW, now));
        return narrow.getReadOnlyProperty();
    }
}

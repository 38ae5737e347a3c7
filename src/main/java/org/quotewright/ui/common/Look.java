package org.quotewright.ui.common;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.quotewright.ui.common.palette.Theme;

/** How the analyst likes the desk: its theme and its zoom, from a half to three times. */
public final class Look {

    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 3;
    private static final double STEP = 0.1;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    public Look(Theme theme, double zoom) {
        this.theme.set(theme);
        zoomTo(zoom);
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public DoubleProperty zoom() {
        return zoom;
    }

    public void nextTheme() {
        Theme[] all = Theme.values();
        theme.set(all[(theme.get().ordinal() + 1) % all.length]);
    }

    public void zoomIn() {
        zoomTo(zoom.get() + STEP);
    }

    public void zoomOut() {
        zoomTo(zoom.get() - STEP);
    }

    public void zoomTo(double wanted) {
        double rounded = Math.round(wanted * 100) / 100.0;
        zoom.set(Math.max(SMALLEST, Math.min(LARGEST, rounded)));
    }
}

package org.quotewright.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.quotewright.ui.common.palette.Density;
import org.quotewright.ui.common.palette.Theme;
import org.quotewright.ui.common.palette.ThemeChoice;

/** How the desk looks now: its theme, its density and its zoom, from a half to three times. */
public final class Look {

    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 3;
    private static final double STEP = 0.1;

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObservableValue<Taste> taste =
            Bindings.createObjectBinding(
                    () -> new Taste(choice.get(), zoom.get(), density.get()),
                    choice,
                    zoom,
                    density);

    public Look(Theme theme, double zoom) {
        this(
                new Taste(ThemeChoice.of(theme), zoom, Density.ROOMY),
                new SimpleObjectProperty<>(Theme.LIGHT));
    }

    /**
     * @param system the theme of the system
     */
    public Look(Taste taste, ObservableValue<Theme> system) {
        choice.set(taste.theme());
        density.set(taste.density());
        zoomTo(taste.zoom());
        theme.bind(
                Bindings.createObjectBinding(
                        () -> choice.get().theme().orElseGet(system::getValue), choice, system));
    }

    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    public ObjectProperty<Density> density() {
        return density;
    }

    public DoubleProperty zoom() {
        return zoom;
    }

    public ObservableValue<Taste> taste() {
        return taste;
    }

    /** The theme after the one that is seen now; the system is not followed from here on. */
    public void nextTheme() {
        Theme[] all = Theme.values();
        choice.set(ThemeChoice.of(all[(theme.get().ordinal() + 1) % all.length]));
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

package org.quotewright.app;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.quotewright.ui.common.palette.Theme;

/** The theme that comes nearest to what the system shows; call it on the interface's thread. */
final class SystemTheme {

    private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private SystemTheme() {}

    static ObservableValue<Theme> observed() {
        Platform.Preferences system = Platform.getPreferences();
        return Bindings.createObjectBinding(
                () -> of(system.getColorScheme(), system.getBoolean(HIGH_CONTRAST).orElse(false)),
                system.colorSchemeProperty(),
                system);
    }

    static Theme of(ColorScheme scheme, boolean highContrast) {
        if (highContrast) {
            return Theme.CONTRAST;
        }
        return scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }
}

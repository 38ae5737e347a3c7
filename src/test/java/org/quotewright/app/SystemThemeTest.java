package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;
import org.quotewright.ui.common.palette.Theme;

class SystemThemeTest {

    @Test
    void comesNearestToWhatTheSystemShows() {
        assertThat(SystemTheme.of(ColorScheme.LIGHT, false)).isEqualTo(Theme.LIGHT);
        assertThat(SystemTheme.of(ColorScheme.DARK, false)).isEqualTo(Theme.DARK);
        assertThat(SystemTheme.of(ColorScheme.LIGHT, true)).isEqualTo(Theme.CONTRAST);
    }
}

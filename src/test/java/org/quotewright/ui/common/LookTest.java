package org.quotewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.quotewright.ui.common.palette.Theme;

class LookTest {

    @Test
    void goesRoundTheThemes() {
        Look look = new Look(Theme.LIGHT, 1);
        for (int i = 0; i < Theme.values().length; i++) {
            look.nextTheme();
        }
        assertThat(look.theme().get()).isEqualTo(Theme.LIGHT);
        look.nextTheme();
        assertThat(look.theme().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void zoomsInStepsThatLeadBack() {
        Look look = new Look(Theme.LIGHT, 1);
        look.zoomIn();
        look.zoomIn();
        look.zoomOut();
        look.zoomOut();
        assertThat(look.zoom().get()).isEqualTo(1);
    }

    @Test
    void keepsTheZoomWithinReason() {
        assertThat(new Look(Theme.LIGHT, 99).zoom().get()).isEqualTo(3);
        assertThat(new Look(Theme.LIGHT, 0.01).zoom().get()).isEqualTo(0.5);
    }

    @Test
    void followsTheSystemUntilAThemeIsChosen() {
        ObjectProperty<Theme> system = new SimpleObjectProperty<>(Theme.LIGHT);
        Look look = new Look(Taste.FIRST, system);
        system.set(Theme.DARK);
        assertThat(look.theme().get()).isEqualTo(Theme.DARK);
        look.nextTheme();
        system.set(Theme.LIGHT);
        assertThat(look.theme().get()).isEqualTo(Theme.CONTRAST);
    }
}

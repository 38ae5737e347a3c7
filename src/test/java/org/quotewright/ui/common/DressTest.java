package org.quotewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.palette.Density;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxToolkit;

class DressTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Look look = new Look(Theme.LIGHT, 1);

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private Scene dressed() {
        return FxThreadExtension.onFx(() -> {
            Scene scene = new Scene(new Pane());
            new Dress(look).on(scene);
            return scene;
        });
    }

    @Test
    void followsTheLook() {
        Scene scene = dressed();
        System.gc();
        FxThreadExtension.onFx(() -> {
            look.nextTheme();
            look.density().set(Density.COMPACT);
            return true;
        });
        assertThat(scene.getStylesheets()).contains(look.theme().get().stylesheet());
        assertThat(scene.getStylesheets()).doesNotContain(Theme.LIGHT.stylesheet());
        assertThat(scene.getRoot().getStyleClass())
                .contains(Density.COMPACT.styleClass())
                .doesNotContain(Density.ROOMY.styleClass());
    }

    @Test
    void keepsNoHoldOfAWindowThatIsGone() {
        WeakReference<Scene> gone = new WeakReference<>(dressed());
        Instant end = Instant.now().plus(PATIENCE);
        while (gone.get() != null && Instant.now().isBefore(end)) {
            System.gc();
        }
        assertThat(gone.get()).isNull();
        assertThat(look.theme().get()).isEqualTo(Theme.LIGHT);
    }
}

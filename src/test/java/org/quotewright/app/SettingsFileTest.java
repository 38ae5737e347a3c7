package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.common.palette.Theme;

class SettingsFileTest {

    private static final Settings CHANGED = new Settings(Theme.DARK, 1.4, 1200, 800, false);

    @TempDir private Path folder;

    @Test
    void hasDefaultsBeforeTheFirstTime() throws IOException {
        assertThat(file("none").load()).isEqualTo(Settings.FIRST);
    }

    @Test
    void remembersWhatWasSaved() throws IOException {
        SettingsFile file = file("deep/in/desk.properties");
        file.save(Settings.FIRST);
        file.save(CHANGED);
        assertThat(file.load()).isEqualTo(CHANGED);
        try (Stream<Path> left = Files.list(file.file().getParent())) {
            assertThat(left).containsExactly(file.file());
        }
    }

    @Test
    void takesTheDefaultForWhatIsMistyped() throws IOException {
        SettingsFile file = file("desk.properties");
        Files.writeString(file.file(), "theme=purple\nzoom=-3\nwidth=wide\nheight=NaN\n");
        assertThat(file.load()).isEqualTo(Settings.FIRST);
    }

    private SettingsFile file(String name) {
        return new SettingsFile(folder.resolve(name));
    }
}

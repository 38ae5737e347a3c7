package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteType;
import org.quotewright.review.ExportFormat;
import org.quotewright.ui.common.Habits;
import org.quotewright.ui.common.Language;
import org.quotewright.ui.common.LastExport;
import org.quotewright.ui.common.ReadingTaste;
import org.quotewright.ui.common.Taste;
import org.quotewright.ui.common.palette.Density;
import org.quotewright.ui.common.palette.ThemeChoice;

class SettingsFileTest {

    private static final Settings CHANGED =
            new Settings(
                    new Taste(ThemeChoice.DARK, 1.4, Density.COMPACT),
                    new ReadingTaste("Inter", 1.2, Set.of(QuoteType.DIRECT), true),
                    new WindowPlace(Optional.of(new Point2D(-40, 12)), 1200, 800, true, false),
                    new Habits.Kept(
                            "Ida Marsh",
                            Language.GERMAN,
                            true,
                            new LastExport(ExportFormat.HTML, Optional.of(Path.of("/tmp", "out"))),
                            Map.of("Body\u001FTag =:", "TEXT\u001FBody")),
                    Map.of(
                            "decide.accept",
                            List.of(KeyCombination.keyCombination("Shortcut+Space")),
                            "view.theme",
                            List.of()));

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
        Files.writeString(
                file.file(),
                "theme=purple\nzoom=-3\nwidth=wide\nheight=NaN\nleft=4\nlanguage=klingon\nexport.format=stone\n");
        assertThat(file.load()).isEqualTo(Settings.FIRST);
    }

    @Test
    void remembersThatNothingIsHighlighted() throws IOException {
        SettingsFile file = file("desk.properties");
        Files.writeString(file.file(), "reading.highlighted=\n");
        assertThat(file.load().reading().highlighted()).isEmpty();
    }

    private SettingsFile file(String name) {
        return new SettingsFile(folder.resolve(name));
    }
}

package org.quotewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChooserFilePickerTest {

    private static final Path FOLDER = Path.of("reports");

    @Test
    void givesANameWithoutEndingThatOfItsFormat() {
        assertThat(ChooserFilePicker.withEnding(FOLDER.resolve("ferry"), ".html"))
                .isEqualTo(FOLDER.resolve("ferry.html"));
    }

    @Test
    void endsTheNameOfAProjectOnceHoweverItWasTyped() {
        for (String typed :
                List.of("Winter", "Winter.quotewright", "Winter.quotewright.quotewright")) {
            assertThat(ChooserFilePicker.withEnding(FOLDER.resolve(typed)))
                    .isEqualTo(FOLDER.resolve("Winter.quotewright"));
        }
    }

    @Test
    void leavesAnEndingAsItWasTyped() {
        assertThat(ChooserFilePicker.withEnding(FOLDER.resolve("ferry.htm"), ".html"))
                .isEqualTo(FOLDER.resolve("ferry.htm"));
    }
}

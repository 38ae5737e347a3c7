package org.quotewright.ui.common.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.ui.FxThreadExtension;

@ExtendWith(FxThreadExtension.class)
class BundledFontsTest {

    @Test
    void everyCutIsFoundUnderItsFamily() {
        List<Font> fonts = BundledFonts.load();

        assertThat(fonts)
                .extracting(Font::getFamily)
                .containsExactly(
                        BundledFonts.DESK,
                        BundledFonts.DESK_MEDIUM,
                        BundledFonts.DESK_SEMI_BOLD,
                        BundledFonts.DESK,
                        BundledFonts.ARTICLE,
                        BundledFonts.ARTICLE,
                        BundledFonts.ARTICLE);
        assertThat(fonts)
                .allSatisfy(font -> assertThat(Font.getFamilies()).contains(font.getFamily()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFL-Inter.txt", "OFL-NotoSerif.txt"})
    void theLicenceTravelsWithTheFonts(String file) throws IOException {
        try (InputStream stream = BundledFonts.class.getResourceAsStream("/fonts/" + file)) {
            assertThat(stream).isNotNull();
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("Copyright")
                    .contains("SIL OPEN FONT LICENSE");
        }
    }
}

package org.quotewright.ui.common.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2 contrast, computed from the stylesheets themselves. */
class ThemeContrastTest {

    private static final double TEXT = 4.5;
    private static final double MARKED = 0.28;
    private static final double EMPHASISED = 0.7;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeDefinesTheSameColours(Theme theme) {
        assertThat(ThemeColours.of(theme).keySet())
                .isEqualTo(ThemeColours.of(Theme.LIGHT).keySet())
                .contains("ink", "s7", "t7", "sx", "tx");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsReadableOnEverySurface(Theme theme) {
        check(theme, Stream.of("ink", "soft", "faint", "accent", "ok", "warn", "bad"), surfaces());
        check(theme, Stream.of("on-accent"), Stream.of("accent").toList());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void articleTextIsReadableOnEveryTint(Theme theme) {
        check(theme, Stream.of("ink", "soft"), tints());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aSpeakersNameIsReadableOnPaperAndInsideAnybodysQuotation(Theme theme) {
        check(theme, inks(), surfaces());
        check(theme, inks(), tints());
    }

    /** As the sheet lays them over paper and over anybody's tint. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStayReadableWhereMarksLieOverHighlights(Theme theme) {
        Map<String, Color> colours = ThemeColours.of(theme);
        for (String ground : Stream.concat(numbered("t"), Stream.of("tx", "paper")).toList()) {
            checkLayer(theme, colours, "accent", MARKED, ground);
            numbered("t").forEach(tint -> checkLayer(theme, colours, tint, EMPHASISED, ground));
        }
    }

    /** What stands small in a line that is selected. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void detailsAreReadableInASelectedLine(Theme theme) {
        check(theme, Stream.of("ink", "soft", "accent", "ok"), Stream.of("t0").toList());
    }

    private static void checkLayer(
            Theme theme, Map<String, Color> colours, String layer, double opacity, String ground) {
        Color seen = colours.get(ground).interpolate(colours.get(layer), opacity);
        assertThat(ColourVision.contrast(colours.get("ink"), seen))
                .as("ink on %s over %s in %s", layer, ground, theme)
                .isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void initialsAreReadableOnTheirDisc(Theme theme) {
        check(theme, Stream.of("on-speaker"), inks().toList());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void speakersStayApartForColourBlindReaders(Theme theme) {
        Map<String, Color> colours = ThemeColours.of(theme);
        for (int i = 0; i < SpeakerColour.COLOURS; i++) {
            for (int j = 0; j < i; j++) {
                double apart = ColourVision.distance(colours.get("s" + i), colours.get("s" + j));
                assertThat(apart).as("s%d and s%d in %s", i, j, theme).isGreaterThan(0.06);
            }
        }
    }

    private static void check(Theme theme, Stream<String> inks, Iterable<String> grounds) {
        Map<String, Color> colours = ThemeColours.of(theme);
        inks.forEach(ink -> {
            for (String ground : grounds) {
                assertThat(ColourVision.contrast(colours.get(ink), colours.get(ground)))
                        .as("%s on %s in %s", ink, ground, theme)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        });
    }

    private static Iterable<String> surfaces() {
        return Stream.of("bg", "panel", "paper").toList();
    }

    private static Stream<String> inks() {
        return Stream.concat(numbered("s"), Stream.of("sx"));
    }

    private static Iterable<String> tints() {
        return Stream.concat(numbered("t"), Stream.of("tx")).toList();
    }

    private static Stream<String> numbered(String prefix) {
        return IntStream.range(0, SpeakerColour.COLOURS).mapToObj(i -> prefix + i);
    }
}

package org.quotewright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.review.comparison.Aspect;
import org.quotewright.review.comparison.Figure;
import org.quotewright.ui.common.Messages;

class CaseWordsTest {

    private static final Figure FIGURE =
            new Figure(Aspect.STATE, 29, 30, Optional.of(-0.0481), List.of());

    @Test
    void printsFiguresAsTheLanguageDoes() {
        FigureTile english = tile(Locale.ENGLISH);
        FigureTile german = tile(Locale.GERMAN);

        assertThat(english.percentage()).isEqualTo("96.7 %");
        assertThat(english.alpha()).endsWith("−0.048");
        assertThat(german.percentage()).isEqualTo("96,7 %");
        assertThat(german.alpha()).endsWith("−0,048");
    }

    private static FigureTile tile(Locale locale) {
        return new CaseWords(new Messages(locale), "Ida", "Teo").tile(FIGURE);
    }
}

package org.quotewright.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.review.figures.ArticleSet;

class ArticleChoiceTest {

    private static final Optional<YearMonth> MAY = Optional.of(YearMonth.of(2024, 5));
    private static final Optional<YearMonth> JUNE = Optional.of(YearMonth.of(2024, 6));

    private int changes;
    private final ArticleChoice choice = new ArticleChoice(Optional.empty(), () -> changes++);

    @Test
    void isNoSetUntilAnOutletOrAllAreChosen() {
        choice.from().set(MAY);
        assertThat(choice.set()).isEmpty();
        choice.outlet().set(Optional.of(""));
        assertThat(choice.set()).contains(new ArticleSet("", MAY, Optional.empty()));
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void takesTheOtherMonthAlong() {
        choice.outlet().set(Optional.of("Quay"));
        choice.to().set(MAY);
        choice.from().set(JUNE);
        assertThat(choice.set()).contains(new ArticleSet("Quay", JUNE, JUNE));
        choice.to().set(MAY);
        assertThat(choice.set()).contains(new ArticleSet("Quay", MAY, MAY));
    }
}

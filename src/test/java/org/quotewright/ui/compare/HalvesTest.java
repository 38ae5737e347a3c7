package org.quotewright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.model.QuoteState;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.Messages;

@ExtendWith(FxThreadExtension.class)
class HalvesTest {

    private HalfPane left;
    private HalfPane right;
    private Halves halves;

    @BeforeEach
    void show() {
        left = half();
        right = half();
        halves = new Halves(left, right);
    }

    @Test
    void standBesideEachOtherWhereBothHaveTheRoomThatTheirWordsNeed() {
        layOut(2 * left.prefWidth(-1));
        assertThat(right.getLayoutX()).isEqualTo(left.getWidth());
        assertThat(right.getLayoutY()).isEqualTo(left.getLayoutY());
        assertThat(left.getWidth()).isGreaterThanOrEqualTo(left.prefWidth(-1));
    }

    @Test
    void standBelowEachOtherWhereNarrowerOnesWouldBreakWords() {
        double width = 1.9 * left.prefWidth(-1);
        layOut(width);
        assertThat(left.getWidth()).isEqualTo(width);
        assertThat(right.getWidth()).isEqualTo(width);
        assertThat(right.getLayoutX()).isZero();
        assertThat(right.getLayoutY()).isEqualTo(left.getHeight());
        assertThat(halves.prefHeight(width)).isEqualTo(left.getHeight() + right.getHeight());
    }

    private void layOut(double width) {
        halves.resize(width, halves.prefHeight(width));
        halves.layout();
    }

    private static HalfPane half() {
        return new HalfPane(
                new CaseCard.Half(
                        "Island watch",
                        Optional.of(QuoteState.CORRECTED),
                        "Corrected",
                        "",
                        "",
                        List.of(),
                        ""),
                new Messages());
    }
}

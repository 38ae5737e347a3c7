package org.quotewright.review.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void readsEveryKind() {
        assertThat(Axis.of("Speaker")).isEqualTo(Axis.of(Axis.Kind.SPEAKER));
        assertThat(Axis.of("month")).isEqualTo(Axis.of(Axis.Kind.MONTH));
        assertThat(Axis.of("attribute: home town")).isEqualTo(Axis.ofAttribute("home town"));
    }

    @Test
    void anAttributeHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.of("attribute"));
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.of("attribute: "));
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.of("weather"));
    }

    @Test
    void onlyMonthsAreTime() {
        assertThat(Axis.of(Axis.Kind.MONTH).isTime()).isTrue();
        assertThat(Axis.of(Axis.Kind.OUTLET).isTime()).isFalse();
    }
}

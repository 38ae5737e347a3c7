package org.quotewright.ui.common.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.ui.FxThreadExtension.onFx;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.ui.FxThreadExtension;

@ExtendWith(FxThreadExtension.class)
class NarrowTest {

    @Test
    void holdsWhileTheLettersAreLargeForTheWidth() {
        List<Boolean> told =
                onFx(() -> {
                    Region form = new Region();
                    Label letters = new Label();
                    letters.setFont(Font.font(14));
                    form.resize(900, 100);
                    List<Boolean> states = new ArrayList<>();
                    Narrow.below(56, form, letters)
                            .subscribe(now -> states.add(isNarrow(form) && now));
                    letters.setFont(Font.font(28));
                    form.resize(1600, 100);
                    return states;
                });
        assertThat(told).containsExactly(false, true, false);
    }

    private static boolean isNarrow(Region form) {
        return form.getPseudoClassStates().contains(PseudoClass.getPseudoClass("narrow"));
    }
}

package org.quotewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteType;
import org.quotewright.ui.DeskUnderTest;

class ReadingTest {

    @TempDir private Path folder;

    @Test
    void highlightsOnlyTheTypesThatAreWanted() {
        try (DeskUnderTest desk = DeskUnderTest.filled(folder)) {
            Reading reading = new Reading(ReadingTaste.FIRST);
            assertThat(desk.selection.quotes()).allMatch(reading.highlights().getValue());
            QuoteType type = desk.selected().quote().type();
            reading.highlighted().set(Set.of());
            assertThat(desk.selection.quotes()).noneMatch(reading.highlights().getValue());
            reading.highlighted().set(Set.of(type));
            assertThat(reading.highlights().getValue().test(desk.selected())).isTrue();
        }
    }

    @Test
    void tellsOfEveryChange() {
        Reading reading = new Reading(ReadingTaste.FIRST);
        reading.wordsOnly().set(true);
        reading.font().set("Inter");
        assertThat(reading.taste().getValue())
                .isEqualTo(new ReadingTaste("Inter", 1, ReadingTaste.FIRST.highlighted(), true));
    }
}

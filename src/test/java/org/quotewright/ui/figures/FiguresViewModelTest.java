package org.quotewright.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.review.figures.Axis;
import org.quotewright.ui.DeskUnderTest;

class FiguresViewModelTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private FiguresViewModel figures;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
        figures = new FiguresViewModel(desk.session, desk.workplace());
        figures.begin();
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void reachesEveryRowAPageAfterTheOther() {
        figures.leave();
        figures = new FiguresViewModel(desk.session, desk.workplace(), 2);
        figures.begin();
        List<String> names = new ArrayList<>();
        int rows = figures.sheet().rows().size() - 2;
        for (int row = 0; row < rows; row++) {
            Bars shown = figures.bars().get().orElseThrow();
            names.add(shown.bars().get(figures.selected().get()).name());
            assertThat(figures.behindBar().quotes()).as(names.getLast()).isNotEmpty();
            figures.step(1);
        }
        assertThat(names).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        figures.turn(-1);
        figures.turn(-9);
        assertThat(figures.told().get()).contains("of " + rows + ".");
        figures.nextAxis();
        assertThat(figures.told().get()).contains("Rows 1 to 2 of");
    }

    @Test
    void putsFirstWhatTheChartShowsMostOf() {
        for (Axis.Kind kind : List.of(Axis.Kind.OUTLET, Axis.Kind.ORGANISATION, Axis.Kind.TYPE)) {
            figures.axis().set(Axis.of(kind));
            figures.inWords().set(true);
            assertThat(amounts()).isSortedAccordingTo(Comparator.reverseOrder());
            figures.inWords().set(false);
            assertThat(amounts()).isSortedAccordingTo(Comparator.reverseOrder());
        }
        figures.axis().set(Axis.of(Axis.Kind.SPEAKER));
        figures.inWords().set(true);
        Bars.Bar first = figures.bars().get().orElseThrow().bars().getFirst();
        assertThat(figures.sheet().rows().get(1)).startsWith(first.name());
        assertThat(figures.behindBar().quotes().getFirst().speaker()).isEqualTo(first.name());
    }

    private List<Double> amounts() {
        return figures.bars().get().orElseThrow().bars().stream()
                .map(bar -> bar.first() + bar.second())
                .toList();
    }

    @Test
    void setsNoArticlesBesideThemselves() {
        figures.nextOutlet();
        assertThat(figures.right().outlet().get()).contains("Harbour Lantern");
        figures.left().outlet().set(Optional.of("The Quay"));
        figures.nextOutlet();
        assertThat(figures.right().outlet().get()).contains("Sunday Terrace");
        figures.nextOutlet();
        assertThat(figures.right().outlet().get()).isEmpty();
        figures.nextOutlet();
        assertThat(figures.right().outlet().get()).contains("");
    }

    private List<String> outletsBehind() {
        return figures.behindBar().quotes().stream()
                .map(quote -> quote.place().outlet())
                .distinct()
                .toList();
    }

    private int rowOf(String name) {
        List<String> names =
                figures.bars().get().orElseThrow().bars().stream().map(Bars.Bar::name).toList();
        assertThat(names).contains(name);
        return names.indexOf(name);
    }

    @Test
    void listsWhatIsBehindThePartOfABar() {
        figures.axis().set(Axis.of(Axis.Kind.TYPE));
        figures.left().outlet().set(Optional.of("The Quay"));
        figures.right().outlet().set(Optional.of("Harbour Lantern"));
        int direct = rowOf("Direct");
        figures.select(direct, Part.FIRST);
        assertThat(outletsBehind()).containsExactly("The Quay");
        figures.select(direct, Part.SECOND);
        assertThat(outletsBehind()).containsExactly("Harbour Lantern");
        figures.select(direct, Part.WHOLE);
        assertThat(outletsBehind()).containsExactlyInAnyOrder("The Quay", "Harbour Lantern");
        figures.select(direct, Part.FIRST);
        figures.step(-direct);
        figures.step(direct);
        assertThat(figures.behindBar().part().get()).isEqualTo(Part.WHOLE);
    }

    @Test
    void comparesQuotationsOrWords() {
        figures.left().outlet().set(Optional.of("The Quay"));
        figures.right().outlet().set(Optional.of("Harbour Lantern"));
        assertThat(figures.sheet().rows().getFirst()).contains("left_quotations");
        assertThat(figures.told().get()).startsWith("Shares of all quotations");
        figures.inWords().set(true);
        assertThat(figures.sheet().rows().getFirst()).contains("left_words");
        assertThat(figures.told().get()).contains("Verified: 0 of ");
    }
}

package org.quotewright.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}

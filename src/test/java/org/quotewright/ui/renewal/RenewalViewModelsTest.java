package org.quotewright.ui.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.review.ArticleSummary;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.InventedCorrection;
import org.quotewright.ui.common.desk.Workplace;

class RenewalViewModelsTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private Workplace workplace;

    @BeforeEach
    void open() {
        desk = DeskUnderTest.filled(folder);
        workplace =
                new Workplace(
                        desk.jobs,
                        desk.queue,
                        desk.navigation,
                        desk.decisions,
                        desk.notices,
                        desk.messages);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saysThatNothingWouldChange() {
        ReanalysisViewModel viewModel = reanalysis();
        assertThat(viewModel.told().get()).endsWith("any open quotation of 3 articles.");
        assertThat(viewModel.verb().get()).isEqualTo("Change nothing");
        assertThat(viewModel.ready().get()).isFalse();
        viewModel.take();
        assertThat(desk.notices.current().get()).isEmpty();
    }

    @Test
    void showsWhatWouldChangeThenChangesItAndUndoTakesItBack() {
        InventedCorrection.take(desk.session, folder);
        ReanalysisViewModel viewModel = reanalysis();
        assertThat(viewModel.rows())
                .extracting(ReanalysisRow::what)
                .containsExactly("1 new", "new");
        assertThat(viewModel.rows().getLast().who()).startsWith("Ines Okoro");
        assertThat(viewModel.verb().get()).isEqualTo("Change 1 quotation");
        assertThat(quotes()).isEqualTo(1);
        viewModel.take();
        assertThat(quotes()).isEqualTo(2);
        assertThat(desk.selected().principal().orElseThrow().speaker().name())
                .isEqualTo("Ines Okoro");
        assertThat(desk.notices.current().get().orElseThrow().happened()).contains("1 new");
        desk.decisions.undo();
        assertThat(quotes()).isEqualTo(1);
    }

    @Test
    void listsWhatHasNoPlaceAndOpensItsArticle() {
        UnplacedViewModel viewModel = unplaced();
        assertThat(viewModel.told().get()).isEqualTo("Every quotation stands in its text.");
        InventedCorrection.take(desk.session, folder);
        viewModel.begin();
        assertThat(viewModel.rows()).extracting(UnplacedRow::words).containsExactly("“Sold out,”");
        UnplacedRow row = viewModel.rows().getFirst();
        assertThat(row.where()).endsWith("version 1 of the text");
        assertThat(row.state()).isEqualTo("Open");
        viewModel.selected().set(Optional.of(row));
        viewModel.open();
        assertThat(desk.heading()).startsWith("Rovers coach");
        desk.decisions.undo();
        viewModel.begin();
        assertThat(viewModel.rows()).isEmpty();
    }

    @Test
    void showsWhatACorrectedTextWouldLoseThenTakesIt() {
        RevisionViewModel viewModel = new RevisionViewModel(desk.session, workplace);
        viewModel.begin(InventedCorrection.article(desk.session), InventedCorrection.in(folder));
        assertThat(viewModel.rows()).extracting(UnplacedRow::words).containsExactly("“Sold out,”");
        assertThat(viewModel.told().get()).contains("1 could not be placed");
        assertThat(quotes()).isEqualTo(2);
        viewModel.take();
        assertThat(quotes()).isEqualTo(1);
        assertThat(desk.heading()).startsWith("Rovers coach");
        desk.decisions.undo();
        assertThat(quotes()).isEqualTo(2);
    }

    @Test
    void saysWhyATextIsNoCorrection() {
        RevisionViewModel viewModel = new RevisionViewModel(desk.session, workplace);
        viewModel.begin(InventedCorrection.article(desk.session), folder.resolve("cup.html"));
        assertThat(viewModel.told().get()).contains("has already");
        assertThat(viewModel.ready().get()).isFalse();
    }

    private ReanalysisViewModel reanalysis() {
        ReanalysisViewModel viewModel = new ReanalysisViewModel(desk.session, workplace);
        viewModel.begin();
        return viewModel;
    }

    private UnplacedViewModel unplaced() {
        UnplacedViewModel viewModel = new UnplacedViewModel(desk.session, workplace);
        viewModel.begin();
        return viewModel;
    }

    private int quotes() {
        return desk.session.library().articles().stream()
                .filter(article -> article.heading().startsWith("Rovers"))
                .mapToInt(ArticleSummary::quotes)
                .sum();
    }
}

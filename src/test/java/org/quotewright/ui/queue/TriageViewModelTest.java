package org.quotewright.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Triage;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.InventedArticles;
import org.quotewright.ui.queue.TriageViewModel.Filter;

class TriageViewModelTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private QueueViewModel queue;
    private TriageViewModel triage;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
        queue = new QueueViewModel(desk.selection, desk.navigation, desk.messages);
        triage = new TriageViewModel(desk.selection, desk.messages);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void listsTheDoubtfulFirstAndGoesOnInThatOrder() {
        desk.selection.triage().set(Triage.ALL.by(Triage.Order.DOUBT));
        assertThat(numbers()).containsExactly(5, 6, 4, 3, 2, 1);
        desk.navigation.step(-9);
        assertThat(desk.place()).isEqualTo(4);
        desk.decisions.accept();
        assertThat(desk.place()).isEqualTo(5);
        desk.decisions.reject();
        assertThat(desk.place()).isEqualTo(3);
        for (int i = 0; i < 4; i++) {
            desk.decisions.accept();
        }
        assertThat(desk.heading()).startsWith("Court hears");
        assertThat(desk.place()).isEqualTo(1);
    }

    @Test
    void narrowsByKindAndGoesOnAmongThoseInTheNextArticles() {
        toggle(Filter.KIND, "Indirect");
        toggle(Filter.KIND, "Mixed");
        assertThat(numbers()).containsExactly(3, 5);
        assertThat(triage.summary().get()).isEqualTo("2 of 6 listed");
        desk.navigation.step(1);
        desk.decisions.accept();
        desk.decisions.accept();
        assertThat(desk.heading()).startsWith("Court hears");
        assertThat(desk.place()).isEqualTo(1);
    }

    @Test
    void narrowsBySpeakerAndConfidence() {
        toggle(Filter.SPEAKER, "Mira Solberg");
        assertThat(numbers()).containsExactly(1, 2, 3, 4);
        toggle(Filter.CONFIDENCE, "sure");
        assertThat(numbers()).containsExactly(1);
        assertThat(triage.isNarrowing(Filter.CONFIDENCE)).isTrue();
        toggle(Filter.SPEAKER, "Mira Solberg");
        toggle(Filter.CONFIDENCE, "sure");
        assertThat(numbers()).hasSize(6);
        assertThat(triage.summary().get()).isEmpty();
    }

    @Test
    void goesThroughWhatIsDecidedWhereOnlyThatIsListed() {
        desk.decisions.accept();
        desk.decisions.reject();
        desk.decisions.accept();
        toggle(Filter.STATE, "Verified");
        assertThat(numbers()).containsExactly(1, 3);
        desk.navigation.step(-9);
        desk.decisions.accept();
        assertThat(desk.place()).isEqualTo(2);
    }

    @Test
    void narrowsToWhatIsFlaggedAndSaysSo() {
        desk.navigation.step(2);
        desk.decisions.toggleFlag();
        desk.navigation.step(2);
        desk.decisions.toggleFlag();

        toggle(Filter.STATE, "Flagged");
        assertThat(numbers()).containsExactly(3, 5);
        assertThat(triage.isNarrowing(Filter.STATE)).isTrue();
        assertThat(triage.summary().get()).isEqualTo("2 of 6 listed");

        desk.decisions.toggleFlag();
        assertThat(numbers()).as("no longer flagged").containsExactly(3);
        toggle(Filter.STATE, "Flagged");
        assertThat(numbers()).hasSize(6);
    }

    @Test
    void tellsWhatAFilterLetsThrough() {
        assertThat(triage.name(Filter.KIND)).isEqualTo("Kind");
        toggle(Filter.KIND, "Indirect");
        assertThat(triage.name(Filter.KIND)).isEqualTo("Kind: Indirect");
        toggle(Filter.KIND, "Direct");
        assertThat(triage.name(Filter.KIND)).isEqualTo("Kind: Direct, +1");
        toggle(Filter.SPEAKER, "Mira Solberg");
        assertThat(triage.name(Filter.SPEAKER)).isEqualTo("Speaker: Mira Solberg");
    }

    @Test
    void saysWhetherTheFiltersOrTheArticleLeaveNothingToList() {
        toggle(Filter.STATE, "Rejected");
        assertThat(numbers()).isEmpty();
        assertThat(triage.nothing().get())
                .isEqualTo(
                        "The filters leave all 6 quotations of this article out."
                                + " “Show all” takes them away.");
        desk.project.add(List.of(InventedArticles.withoutQuotes(folder)));
        desk.navigation.begin();
        desk.navigation.stepArticle(3);
        assertThat(triage.nothing().get()).isEqualTo("No quotations were found in this article.");
    }

    @Test
    void offersTheSpeakersOfTheArticle() {
        assertThat(triage.values(Filter.SPEAKER))
                .extracting(TriageViewModel.Value::words)
                .containsExactly("Mira Solberg", "a port spokeswoman");
    }

    private void toggle(Filter filter, String words) {
        triage.values(filter).stream()
                .filter(value -> value.words().equals(words))
                .findFirst()
                .orElseThrow()
                .toggle()
                .run();
    }

    private List<Integer> numbers() {
        return queue.rows().stream().map(QueueRow::number).toList();
    }
}

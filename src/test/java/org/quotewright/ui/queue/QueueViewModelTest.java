package org.quotewright.ui.queue;

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
import org.quotewright.model.QuoteState;
import org.quotewright.ui.DeskUnderTest;

class QueueViewModelTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private QueueViewModel queue;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
        queue = new QueueViewModel(desk.selection, desk.navigation, desk.messages);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void listsQuotationsWithSpeakerOrganisationAndState() {
        assertThat(queue.rows()).hasSize(6);
        QueueRow first = queue.rows().getFirst();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.words()).isEqualTo("“a morning without a raised voice”");
        assertThat(first.speaker()).isEqualTo("Mira Solberg");
        assertThat(first.organisation()).isEqualTo("Harbour Ministry of Velmar");
        assertThat(first.stateWords()).isEqualTo("Open");
    }

    @Test
    void namesNobodyWhereTheArticleDoesNot() {
        desk.navigation.stepArticle(1);
        desk.navigation.stepArticle(1);
        assertThat(queue.rows().getLast().speaker()).isEqualTo("No speaker");
    }

    @Test
    void followsTheSelection() {
        desk.navigation.step(1);
        assertThat(queue.selected().get()).isEqualTo(Optional.of(queue.rows().get(1).id()));
    }

    @Test
    void selectsInTheTextWhatIsSelectedHere() {
        queue.select(queue.rows().get(3).id());
        assertThat(desk.place()).isEqualTo(3);
    }

    @Test
    void showsADecisionInItsLineAndLeavesTheOthersAlone() {
        QueueRow second = queue.rows().get(1);
        desk.decisions.accept();
        assertThat(queue.rows().getFirst().state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(queue.rows().get(1)).isSameAs(second);
    }

    @Test
    void acceptingGoesOnInTheOrderThatIsShown() {
        queue.sort(Optional.of(Comparator.comparing(QueueRow::words)));
        List<Integer> numbers = queue.rows().stream().map(QueueRow::number).toList();
        desk.navigation.select(queue.rows().get(1).id());
        List<Integer> gone = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            gone.add(desk.place() + 1);
            desk.decisions.accept();
        }
        List<Integer> around = new ArrayList<>(numbers.subList(1, numbers.size()));
        around.add(numbers.getFirst());
        assertThat(gone).isEqualTo(around).isNotEqualTo(around.stream().sorted().toList());
        assertThat(desk.heading()).startsWith("Court hears");
    }

    @Test
    void acceptingGoesOnBelowWhereTheListIsSortedByWhatChanges() {
        queue.sort(Optional.of(Comparator.comparing(QueueRow::progress)));
        desk.navigation.step(2);
        desk.decisions.accept();
        assertThat(desk.place()).isEqualTo(3);
        assertThat(queue.rows()).extracting(QueueRow::number).containsExactly(1, 2, 4, 5, 6, 3);
    }

    @Test
    void anArticleBeginsAtTheTopOfItsList() {
        queue.sort(Optional.of(Comparator.comparing(QueueRow::number).reversed()));
        desk.navigation.stepArticle(1);
        assertThat(desk.place()).isEqualTo(1);
        desk.decisions.accept();
        desk.decisions.accept();
        assertThat(desk.heading()).startsWith("Rovers");
        assertThat(desk.place()).isEqualTo(1);
    }
}

package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Decision;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;

/** Who decided on a quotation, and when, after steps were taken back and brought back. */
class StandingDecisionTest {

    private OpenedProject opened;
    private QuoteId first;

    @BeforeEach
    void open(@TempDir Path folder) {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
        first = opened.quotes().getFirst().id();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void anUndoPutsBackWhoDecidedBeforeAndWhen() {
        Decision verified = decided(review().accept(first));
        later("Petra");
        review().assign(first, InventedEngine.RIVAL);
        review().undo();
        assertThat(standing()).contains(verified);
        assertThat(quote().state()).isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void aRedoPutsBackWhoDecidedFirst() {
        review().accept(first);
        Decision corrected = decided(review().assign(first, InventedEngine.RIVAL));
        later("Petra");
        review().undo();
        review().redo();
        assertThat(standing()).contains(corrected);
    }

    @Test
    void severalUndosGoBackDecisionByDecision() {
        Decision verified = decided(review().accept(first));
        Decision rejected = decided(review().reject(first));
        review().note(first, "ask the pilot");
        later("Petra");
        review().accept(first);
        review().undo();
        assertThat(standing()).contains(rejected);
        review().undo();
        assertThat(standing()).contains(rejected);
        review().undo();
        assertThat(standing()).contains(verified);
        review().redo();
        assertThat(standing()).contains(rejected);
        review().undo();
        review().undo();
        assertThat(standing()).isEmpty();
        assertThat(quote().state()).isEqualTo(QuoteState.OPEN);
    }

    @Test
    void theSameVerdictAgainIsADecisionOfItsOwn() {
        Decision kaya = decided(review().accept(first));
        review().reject(first);
        later("Petra");
        Decision petra = decided(review().accept(first));
        review().reject(first);
        later("Oona");
        review().undo();
        assertThat(standing()).contains(petra);
        review().undo();
        review().undo();
        assertThat(standing()).contains(kaya);
    }

    @Test
    void theFileStaysSound() {
        review().accept(first);
        later("Petra");
        review().reject(first);
        review().undo();
        opened.reopen();
        assertThat(standing()).map(Decision::analyst).contains("kaya");
        assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
    }

    private void later(String analyst) {
        opened.reopen(analyst, OpenedProject.NOON.plus(Duration.ofHours(1)));
    }

    private static Decision decided(Outcome outcome) {
        return outcome.decisions().getFirst();
    }

    private Optional<Decision> standing() {
        return quote().lastDecision();
    }

    private ReviewedQuote quote() {
        return opened.quotes().stream()
                .filter(quote -> quote.id().equals(first))
                .findFirst()
                .orElseThrow();
    }

    private Review review() {
        return opened.review();
    }
}

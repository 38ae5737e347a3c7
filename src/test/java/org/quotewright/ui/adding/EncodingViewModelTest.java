package org.quotewright.ui.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.LeftOut;
import org.quotewright.model.Refusal;
import org.quotewright.review.JobRunner.RunningJob;
import org.quotewright.review.Rereading;
import org.quotewright.ui.common.Messages;

class EncodingViewModelTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CENTRAL = Charset.forName("windows-1250");
    private static final Charset TURKISH = Charset.forName("windows-1254");
    private static final Rereading GUESSED = article("¯ak", "Menü");

    private final List<Asked> asked = new ArrayList<>();
    private final PreviewViewModel preview =
            new PreviewViewModel(GUESSED.article(), GUESSED.leftOut(), new Messages())
                    .offer(Optional.of(WESTERN), GUESSED, this::read);
    private final EncodingViewModel encoding = preview.encoding().orElseThrow();

    private record Asked(Charset encoding, Consumer<Rereading> done, Consumer<Exception> failed) {}

    private RunningJob read(Charset charset, Consumer<Rereading> done, Consumer<Exception> failed) {
        boolean[] isCancelled = new boolean[1];
        asked.add(
                new Asked(
                        charset,
                        article -> {
                            if (!isCancelled[0]) {
                                done.accept(article);
                            }
                        },
                        failed));
        return () -> isCancelled[0] = true;
    }

    private static Rereading article(String name, String menu) {
        ArticleFacts facts = new ArticleFacts(name + " stays", "", name, Optional.empty(), "");
        return new Rereading(
                new Article(name + " stays\n\nNo more.", facts),
                List.of(new LeftOut(0, menu, LeftOut.Reason.NAVIGATION)));
    }

    private List<String> shown() {
        return preview.paragraphs().stream().map(ParagraphRow::text).toList();
    }

    @Test
    void beginsWithTheGuessAmongWhatCanBeChosen() {
        assertThat(encoding.chosen().get()).isEqualTo(WESTERN);
        assertThat(encoding.offered()).contains(WESTERN, CENTRAL, Charset.forName("x-MacRoman"));
        assertThat(encoding.words(CENTRAL)).isEqualTo("Central European (Windows-1250)");
        assertThat(encoding.words(Charset.forName("IBM037"))).isEqualTo("IBM037");
        assertThat(preview.correction().encoding()).isEmpty();
        assertThat(preview.isReady().get()).isTrue();
    }

    @Test
    void showsTheArticleAnewAsSoonAsItIsRead() {
        preview.toggle(0);
        encoding.chosen().set(CENTRAL);
        assertThat(preview.isReady().get()).isFalse();
        asked.getFirst().done().accept(article("Żak", "Menu"));
        assertThat(shown()).containsExactly("Menu", "Żak stays", "No more.");
        assertThat(preview.facts().author().get()).isEqualTo("Żak");
        assertThat(preview.isReady().get()).isTrue();
        assertThat(preview.correction().encoding()).contains(CENTRAL);
    }

    @Test
    void keepsWhatSomebodyTyped() {
        preview.facts().title().set("The guild stays");
        encoding.chosen().set(CENTRAL);
        asked.getFirst().done().accept(article("Żak", "Menu"));
        assertThat(preview.facts().title().get()).isEqualTo("The guild stays");
        assertThat(preview.facts().author().get()).isEqualTo("Żak");
    }

    @Test
    void comesBackToTheGuessWithoutReading() {
        encoding.chosen().set(CENTRAL);
        asked.getFirst().done().accept(article("Żak", "Menu"));
        encoding.chosen().set(WESTERN);
        assertThat(asked).hasSize(1);
        assertThat(shown()).containsExactly("¯ak stays", "No more.");
        assertThat(preview.correction().encoding()).isEmpty();
    }

    @Test
    void theLaterChoiceCountsWhicheverIsReadFirst() {
        encoding.chosen().set(TURKISH);
        encoding.chosen().set(CENTRAL);
        asked.get(1).done().accept(article("Żak", "Menu"));
        asked.get(0).done().accept(article("¯ak", "Menü"));
        assertThat(shown()).contains("Żak stays");
    }

    @Test
    void saysWhyAFileIsNotWrittenSoAndTakesItNot() {
        encoding.chosen().set(CENTRAL);
        asked.getFirst().failed().accept(new NotSo());
        assertThat(preview.problem().getValue())
                .isEqualTo(
                        "a.txt is not written in UTF-8: some of"
                                + " its bytes are no letters there. Nothing was changed; choose another encoding.");
        assertThat(preview.isReady().get()).isFalse();
        encoding.chosen().set(WESTERN);
        assertThat(preview.problem().getValue()).isEmpty();
        assertThat(preview.isReady().get()).isTrue();
    }

    private static final class NotSo extends Refusal {

        private static final long serialVersionUID = 1L;

        NotSo() {
            super("reading.other-encoding", "a.txt", "UTF-8");
        }
    }
}

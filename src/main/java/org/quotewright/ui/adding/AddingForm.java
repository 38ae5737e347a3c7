package org.quotewright.ui.adding;

import java.util.function.Consumer;
import org.quotewright.review.ImportCorrection;
import org.quotewright.review.ReadyArticle;
import org.quotewright.review.Rereading;
import org.quotewright.ui.adding.PreviewButtons.Choice;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.ArticlePreview.Answer;

/** The preview of a file that is being added: whatever closes it answers, and only once. */
public final class AddingForm {

    private final PreviewViewModel viewModel;
    private final PreviewView view;
    private final Answer answer;
    private final Runnable close;
    private boolean isAnswered;

    /**
     * @param waiting how many files come after it
     */
    public AddingForm(
            ReadyArticle.Analysed ready,
            int waiting,
            Answer answer,
            Rereader rereader,
            Messages messages,
            Runnable close) {
        this.answer = answer;
        this.close = close;
        this.viewModel =
                new PreviewViewModel(ready.article(), ready.leftOut(), messages)
                        .offer(
                                ready.guessedEncoding(),
                                new Rereading(ready.article(), ready.leftOut()),
                                rereader);
        PreviewButtons buttons =
                new PreviewButtons(
                                new Choice(messages.text("preview.leave"), close),
                                new Choice(messages.text("preview.add"), () -> take(answer::add)),
                                messages)
                        .openingByItself();
        if (waiting > 0) {
            buttons.offerAll(
                    new Choice(
                            messages.text("preview.add-all", waiting), () -> take(answer::addAll)));
        }
        String file = String.valueOf(ready.file().getFileName());
        this.view = new PreviewView(viewModel, messages.text("preview.of", file), buttons);
    }

    public PreviewView view() {
        return view;
    }

    /** After the form was closed, in whatever way. */
    public void closed() {
        if (!isAnswered) {
            isAnswered = true;
            answer.leave();
        }
    }

    /** Closed first, so that the next form does not open under this one. */
    private void take(Consumer<ImportCorrection> taking) {
        ImportCorrection correction = viewModel.correction();
        isAnswered = true;
        close.run();
        taking.accept(correction);
    }
}

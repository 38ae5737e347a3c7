package org.quotewright.ui.adding;

import org.quotewright.review.Sources;
import org.quotewright.ui.adding.PreviewButtons.Choice;
import org.quotewright.ui.common.desk.Workplace;

/** An article of the project beside what its file holds besides, and its facts. */
public final class SourceForm {

    private final PreviewView view;

    public SourceForm(Sources.Source source, Sources sources, Workplace workplace, Runnable close) {
        PreviewViewModel viewModel =
                new PreviewViewModel(
                        source.article().article(), source.leftOut(), workplace.messages());
        PreviewButtons buttons =
                new PreviewButtons(
                        new Choice(workplace.messages().text("preview.cancel"), close),
                        new Choice(
                                workplace.messages().text("preview.save"),
                                () -> {
                                    close.run();
                                    workplace
                                            .decisions()
                                            .take(() ->
                                                    sources.correct(
                                                            source.article().id(),
                                                            viewModel.correction()));
                                }),
                        workplace.messages());
        this.view = new PreviewView(viewModel, source.article().heading(), buttons);
    }

    public PreviewView view() {
        return view;
    }
}

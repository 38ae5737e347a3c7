package org.quotewright.ui.adding;

import org.quotewright.model.ArticleId;
import org.quotewright.review.Job;
import org.quotewright.review.Rereading;
import org.quotewright.review.Sources;
import org.quotewright.ui.adding.PreviewButtons.Choice;
import org.quotewright.ui.common.desk.Workplace;

/** An article of the project beside what its file holds besides, and its facts. */
public final class SourceForm {

    private final PreviewView view;

    public SourceForm(Sources.Source source, Sources sources, Workplace workplace, Runnable close) {
        PreviewViewModel viewModel =
                new PreviewViewModel(
                                source.article().article(), source.leftOut(), workplace.messages())
                        .offer(
                                source.encoding(),
                                new Rereading(source.article().article(), source.leftOut()),
                                rereader(source, sources, workplace));
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

    private static Rereader rereader(Sources.Source source, Sources sources, Workplace workplace) {
        ArticleId article = source.article().id();
        String title = workplace.messages().text("preview.job");
        return (encoding, done, failed) ->
                workplace
                        .jobs()
                        .aside(
                                Job.of(title, progress -> sources.reread(article, encoding)),
                                done,
                                failed);
    }

    public PreviewView view() {
        return view;
    }
}

package org.quotewright.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Columns;
import org.quotewright.review.AskedColumns;
import org.quotewright.review.ImportReport;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.review.ReadyArticle;
import org.quotewright.ui.adding.AddingForm;
import org.quotewright.ui.adding.ColumnsForm;
import org.quotewright.ui.adding.ColumnsViewModel;
import org.quotewright.ui.adding.Rereader;
import org.quotewright.ui.common.Habits;
import org.quotewright.ui.shell.ImportReportView;
import org.quotewright.ui.shell.ImportViewModel;

/**
 * What an import shows and asks.
 *
 * @param source shows where an article came from
 * @param jobs that read a file once more
 */
record ImportForms(
        Front front, Habits habits, Consumer<ArticleId> source, Library library, JobRunner jobs)
        implements ImportViewModel.Forms {

    @Override
    public void preview(ReadyArticle.Analysed ready, int waiting, Answer answer) {
        AddingForm form =
                new AddingForm(
                        ready, waiting, answer, rereader(ready), front.messages(), front::close);
        front.show("preview.heading", form.view());
        front.whenClosed(form.view(), form::closed);
        form.view().begin();
    }

    private Rereader rereader(ReadyArticle.Analysed ready) {
        String title = front.messages().text("preview.job");
        return (encoding, done, failed) ->
                jobs.aside(
                        Job.of(title, progress -> library.reread(ready, encoding, progress)),
                        done,
                        failed);
    }

    /** Asked once of each kind of table. */
    @Override
    public void columns(String file, AskedColumns asked, Consumer<Optional<Columns>> answer) {
        List<String> names = asked.head().names();
        Optional<Columns> known = habits.columns(names);
        if (known.isPresent()) {
            answer.accept(known);
            return;
        }
        Consumer<Optional<Columns>> remembering =
                told -> {
                    told.filter(Columns::hasHeader)
                            .ifPresent(columns -> habits.remember(names, columns));
                    answer.accept(told);
                };
        ColumnsForm form =
                new ColumnsForm(
                        new ColumnsViewModel(asked, front.messages()),
                        file,
                        remembering,
                        front::close);
        front.show("columns.heading", form);
        front.whenClosed(form, form::closed);
    }

    @Override
    public void report(ImportReport report) {
        ImportReportView view =
                new ImportReportView(report, front.messages(), source, front::close);
        front.show("adding.report", view.load());
    }
}

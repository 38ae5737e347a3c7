package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quotewright.model.Columns;
import org.quotewright.review.AskedColumns;
import org.quotewright.review.ImportCorrection;
import org.quotewright.review.ImportReport;
import org.quotewright.review.ReadyArticle;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.common.desk.TaskList;

/** A desk without articles that adds some, whose forms answer at once or when a test says so. */
final class ImportDesk implements ImportViewModel.Forms, AutoCloseable {

    final DeskUnderTest desk;
    final ImportViewModel imports;
    final List<ImportReport> told = new ArrayList<>();
    final List<AskedColumns> asked = new ArrayList<>();

    /** Whether what is shown waits for the test, and what columns are is not said. */
    boolean asks;

    int waiting;
    int addedWhenAsked;
    Answer answer;
    private ReadyArticle.Analysed shown;

    ImportDesk(Path folder) {
        desk = DeskUnderTest.empty(folder);
        imports =
                new ImportViewModel(
                        desk.session.library(), desk.jobs, desk.workplace(), new TaskList(), this);
    }

    @Override
    public void report(ImportReport report) {
        told.add(report);
    }

    @Override
    public void preview(ReadyArticle.Analysed ready, int files, Answer answering) {
        shown = ready;
        waiting = files;
        answer = answering;
        if (!asks) {
            addShown();
        }
    }

    @Override
    public void columns(String file, AskedColumns question, Consumer<Optional<Columns>> answering) {
        asked.add(question);
        addedWhenAsked = desk.session.library().articles().size();
        answering.accept(asks ? Optional.empty() : Optional.of(question.guess()));
    }

    ImportCorrection unchanged() {
        return new ImportCorrection(List.of(), shown.article().facts());
    }

    void addShown() {
        answer.add(unchanged());
    }

    /** One job after the other, until the task says so. */
    void runUntil(String words) {
        while (!imports.task().words().get().equals(words)) {
            desk.jobs.runOne();
        }
    }

    void runAll() {
        while (desk.jobs.waiting() > 0) {
            desk.jobs.runOne();
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}

package org.quotewright.app;

import java.util.function.BooleanSupplier;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;

/** Loads the model before the first article needs it, and says where the rules take over. */
record ModelCheck(JobRunner jobs, Notices notices, Messages messages) {

    void of(BooleanSupplier hasModel) {
        jobs.aside(
                Job.of(messages.text("job.model"), progress -> hasModel.getAsBoolean()),
                this::tell,
                failure -> notices.failed("notice.no-model", failure));
    }

    private void tell(boolean isThere) {
        if (!isThere) {
            notices.show(
                    new Notice(
                            Notice.Kind.QUIET,
                            messages.text("notice.no-model"),
                            messages.text("notice.no-model.safe"),
                            messages.text("notice.no-model.todo"),
                            ""));
        }
    }
}

package org.quotewright.app;

import java.util.List;
import org.quotewright.review.Care;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Remark;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;

/** Says what an analyst should know of the project, checks it, and sees to its backups. */
record ProjectWatch(
        List<Remark> remarks, Care care, JobRunner jobs, Notices notices, Messages messages) {

    void begin() {
        remarks.stream().limit(1).map(this::sentence).map(Notice::quiet).forEach(notices::show);
        jobs.aside(
                Job.of(messages.text("job.prepare"), progress -> prepared()),
                done -> check(),
                failure -> check());
    }

    /** Where nothing could be prepared, the first decisions take longer. */
    private boolean prepared() throws Exception {
        care.prepare();
        return true;
    }

    private void check() {
        jobs.aside(
                Job.of(messages.text("job.check"), care::check),
                this::checked,
                failure -> notices.failed("notice.no-check", failure));
    }

    /** A damaged project would only push sound backups out. */
    private void checked(List<Remark> faults) {
        if (faults.isEmpty()) {
            jobs.aside(
                    Job.of(messages.text("job.backup"), progress -> backedUp()),
                    done -> {},
                    failure -> notices.failed("notice.no-backup", failure));
        } else {
            notices.show(
                    new Notice(
                            Notice.Kind.BAD,
                            messages.text("notice.unsound", faults.size()),
                            sentence(faults.getFirst()),
                            messages.text("notice.unsound.todo"),
                            String.join("\n", faults.stream().map(this::sentence).toList())));
        }
    }

    private boolean backedUp() throws Exception {
        care.backUp();
        return true;
    }

    private String sentence(Remark remark) {
        return messages.textOrKey(remark.messageKey(), remark.arguments());
    }
}

package org.quotewright.app;

import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.desk.ArticleList;
import org.quotewright.ui.common.desk.Navigation;

/** Adds the sample's articles behind the desk that waits for them. */
record SampleFilling(
        Library library,
        JobRunner jobs,
        ArticleList articles,
        Navigation navigation,
        Notices notices,
        Messages messages) {

    /**
     * Says before {@link #begin} that articles will come, so that the first frame asks for none.
     */
    void expect() {
        articles.areExpected().set(true);
    }

    /** Opens the first article, then goes on; at once in a project that has articles. */
    void begin(Runnable then) {
        Job<Boolean> filling =
                Job.of(
                        messages.text("adding.job"),
                        progress -> {
                            SampleProject.fill(library, progress);
                            return true;
                        });
        expect();
        jobs.inOrder(
                filling,
                filled -> {
                    articles.areExpected().set(false);
                    navigation.begin();
                    navigation.whenThere(then);
                },
                failure -> {
                    articles.areExpected().set(false);
                    notices.failed("notice.not-imported", failure);
                });
    }
}

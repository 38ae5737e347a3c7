package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.ArticleId;
import org.quotewright.store.ProjectCheck;
import org.quotewright.store.ProjectFile;

/** The check of a whole project. */
final class Check {

    private Check() {}

    /**
     * What is wrong; empty for a sound project. A file that is damaged is not looked at further; a
     * cancelled check tells what it found so far.
     */
    static List<Remark> of(ProjectFile project, Progress progress) {
        ProjectCheck check = project.check();
        List<ProjectCheck.Fault> faults = new ArrayList<>(check.ofFile());
        if (faults.isEmpty()) {
            faults.addAll(check.ofLog());
            faults.addAll(check.ofDirectory());
            List<ArticleId> articles = project.articles().ids();
            for (int i = 0; i < articles.size() && !progress.isCancelled(); i++) {
                progress.report("", i, articles.size());
                faults.addAll(check.of(articles.get(i)));
            }
        }
        return faults.stream()
                .map(fault -> new Remark(fault.messageKey(), fault.arguments()))
                .toList();
    }
}

package org.quotewright.app.cli;

import org.quotewright.review.ProjectSession;
import org.quotewright.review.Remark;
import picocli.CommandLine.Model.CommandSpec;

/** Says on standard error what there is to say about a project as it was found. */
final class OpeningRemarks {

    private OpeningRemarks() {}

    static void tell(CommandSpec spec, ProjectSession open) {
        open.session().remarks().stream()
                .map(OpeningRemarks::sentence)
                .map(OneLine::of)
                .forEach(spec.commandLine().getErr()::println);
    }

    static String sentence(Remark remark) {
        return Words.MESSAGES.textOrKey(remark.messageKey(), remark.arguments());
    }
}

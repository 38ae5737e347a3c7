package org.quotewright.app.cli;

import org.quotewright.review.ProjectSession;
import org.quotewright.store.LockHolder;
import picocli.CommandLine.Model.CommandSpec;

/** What is said where a command would write and another desk holds the project. */
final class ReadOnlyProject {

    private ReadOnlyProject() {}

    static int refuse(CommandSpec spec, ProjectSession open) {
        tell(spec, open);
        return 1;
    }

    static void tell(CommandSpec spec, ProjectSession open) {
        String holder = open.heldBy().map(ReadOnlyProject::named).orElse("");
        spec.commandLine()
                .getErr()
                .println(Words.MESSAGES.text("cli.read-only", open.session().name(), holder));
    }

    private static String named(LockHolder holder) {
        return Words.MESSAGES.text(
                "cli.read-only.holder", holder.user(), holder.host(), Long.toString(holder.pid()));
    }
}

package org.quotewright.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.review.ProjectSession;
import org.quotewright.store.LockHolder;
import picocli.CommandLine.Model.CommandSpec;

/** What is said where a command would write and the project can only be read. */
final class ReadOnlyProject {

    private ReadOnlyProject() {}

    static int refuse(CommandSpec spec, ProjectSession open) {
        tell(spec, open);
        return 1;
    }

    static void tell(CommandSpec spec, ProjectSession open) {
        spec.commandLine().getErr().println(sentence(open));
    }

    private static String sentence(ProjectSession open) {
        String name = open.session().name();
        return open.heldBy()
                .map(holder -> held(name, known(holder)))
                .or(() -> open.session().whyReadOnly().map(OpeningRemarks::sentence))
                .orElseGet(() -> Words.MESSAGES.text("cli.read-only.folder", name));
    }

    private static String held(String name, List<String> known) {
        return known.isEmpty()
                ? Words.MESSAGES.text("cli.read-only.somewhere", name)
                : Words.MESSAGES.text("cli.read-only", name, String.join(", ", known));
    }

    /** What is known of the desk, and nothing else. */
    static List<String> known(LockHolder holder) {
        List<String> known = new ArrayList<>();
        if (!holder.user().isBlank()) {
            known.add(Words.MESSAGES.text("cli.read-only.user", holder.user()));
        }
        if (!holder.host().isBlank()) {
            known.add(Words.MESSAGES.text("cli.read-only.computer", holder.host()));
        }
        if (holder.pid() != 0) {
            known.add(Words.MESSAGES.text("cli.read-only.process", Long.toString(holder.pid())));
        }
        return known;
    }
}

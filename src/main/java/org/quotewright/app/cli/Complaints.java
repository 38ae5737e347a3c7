package org.quotewright.app.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Says on standard error what failed, each in a sentence that names it, and counts. */
final class Complaints {

    private final PrintWriter err;
    private int count;

    Complaints(CommandSpec spec) {
        this.err = spec.commandLine().getErr();
    }

    void about(String sentence) {
        count++;
        remark(sentence);
    }

    /** Tells what is worth knowing of an input that did not fail. */
    void remark(String sentence) {
        err.println(OneLine.blanked(sentence));
        err.flush();
    }

    /** 0 where nothing failed, 1 otherwise. */
    int exitStatus() {
        return count == 0 ? 0 : 1;
    }
}

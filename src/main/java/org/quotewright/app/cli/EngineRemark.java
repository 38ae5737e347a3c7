package org.quotewright.app.cli;

import org.quotewright.app.Engines;
import picocli.CommandLine.Model.CommandSpec;

/** Says on standard error where the rules take over from the model. */
final class EngineRemark {

    private EngineRemark() {}

    static void tell(CommandSpec spec) {
        if (!Engines.has(Engines.Choice.MODEL)) {
            spec.commandLine().getErr().println(Words.MESSAGES.text("cli.rules-take-over"));
        }
    }
}

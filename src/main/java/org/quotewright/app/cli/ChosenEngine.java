package org.quotewright.app.cli;

import org.quotewright.app.Engines;
import org.quotewright.attribution.AttributionEngine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The engine that the user asked for. */
final class ChosenEngine {

    private ChosenEngine() {}

    /** Wrong usage where this machine does not have it. */
    static AttributionEngine of(CommandSpec spec, Engines.Choice engine) {
        if (!Engines.has(engine)) {
            throw new ParameterException(
                    spec.commandLine(), Words.MESSAGES.text("cli.attribute.no-model"));
        }
        if (engine == Engines.Choice.AUTO) {
            EngineRemark.tell(spec);
        }
        return Engines.choose(engine);
    }
}

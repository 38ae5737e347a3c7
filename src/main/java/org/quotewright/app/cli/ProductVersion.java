package org.quotewright.app.cli;

import java.util.Optional;
import org.quotewright.app.Main;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar. */
final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version =
                Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                        .orElse("development build");
        return new String[] {"Quotewright " + version};
    }
}

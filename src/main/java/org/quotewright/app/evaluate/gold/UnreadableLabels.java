package org.quotewright.app.evaluate.gold;

import java.nio.file.Path;
import java.util.List;
import org.quotewright.model.Told;

/** A file of labels or predictions that does not hold what it should, with the first such line. */
public final class UnreadableLabels extends Exception implements Told {

    private final List<String> arguments;

    UnreadableLabels(Path file, int line, RuntimeException cause) {
        super(file + ", line " + line, cause);
        this.arguments =
                List.of(
                        file.toString(),
                        Integer.toString(line),
                        String.valueOf(cause.getMessage()));
    }

    @Override
    public String messageKey() {
        return "cli.evaluate.unreadable";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}

package org.quotewright.app.evaluate.gold;

import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import org.quotewright.model.Told;

/** A file of labels or predictions that does not hold what it should, with the first such line. */
public final class UnreadableLabels extends Exception implements Told {

    private final String messageKey;
    private final List<String> arguments;

    UnreadableLabels(Path file, int line, RuntimeException cause) {
        super(file + ", line " + line, cause);
        this.messageKey = "cli.evaluate.unreadable";
        this.arguments =
                List.of(
                        file.toString(),
                        Integer.toString(line),
                        String.valueOf(cause.getMessage()));
    }

    /** Of a file whose bytes are no UTF-8. */
    UnreadableLabels(Path file, CharacterCodingException cause) {
        super(file.toString(), cause);
        this.messageKey = "cli.evaluate.not-utf-8";
        this.arguments = List.of(file.toString());
    }

    @Override
    public String messageKey() {
        return messageKey;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}

package org.quotewright.writing;

import java.io.IOException;
import java.util.List;
import org.quotewright.model.Told;

/** What is neither a style that comes along nor a file in the Citation Style Language. */
public final class UnreadableStyle extends IOException implements Told {

    private static final long serialVersionUID = 1L;

    private final String name;

    UnreadableStyle(String name) {
        super(name);
        this.name = name;
    }

    UnreadableStyle(String name, Throwable cause) {
        super(name, cause);
        this.name = name;
    }

    @Override
    public String messageKey() {
        return "export.no-style";
    }

    @Override
    public List<String> arguments() {
        return List.of(name, String.join(", ", CitationStyle.SHIPPED));
    }
}

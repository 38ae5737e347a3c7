package org.quotewright.writing;

import java.util.List;
import org.quotewright.model.Told;

/** A file that is no export, or none that this release can read. */
public final class UnreadableExport extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * @param file its name, or what else tells it from others
     */
    public UnreadableExport(String file, Throwable cause) {
        super(file, cause);
        this.file = file;
    }

    @Override
    public String messageKey() {
        return "export.unreadable";
    }

    @Override
    public List<String> arguments() {
        return List.of(file);
    }
}

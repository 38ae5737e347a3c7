package org.quotewright.review;

import java.util.List;
import org.quotewright.model.Told;

/**
 * Something about a project that an analyst should know: the key of its sentence, what fills it.
 */
public record Remark(String messageKey, List<String> arguments) implements Told {

    public Remark {
        arguments = List.copyOf(arguments);
    }
}

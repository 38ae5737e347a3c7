package org.quotewright.model;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What somebody says of files that they do not say themselves.
 *
 * @param columns of tables and records
 * @param encoding of those that would be guessed at
 */
public record Hints(Columns columns, Optional<Charset> encoding) {

    /** Everything is guessed. */
    public static final Hints NONE = new Hints(Columns.GUESSED, Optional.empty());

    public static Hints of(Columns columns) {
        return new Hints(columns, Optional.empty());
    }

    public static Hints of(Charset encoding) {
        return NONE.in(encoding);
    }

    /** The same of files in this encoding. */
    public Hints in(Charset chosen) {
        return new Hints(columns, Optional.of(chosen));
    }
}

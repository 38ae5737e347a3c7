package org.quotewright.ui.adding;

import java.nio.charset.Charset;
import java.util.function.Consumer;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Rereading;

/** Reads a file once more. */
@FunctionalInterface
public interface Rereader {

    /**
     * Returns at once.
     *
     * @param failed hears why the file is not written in this encoding
     */
    JobRunner.RunningJob read(
            Charset encoding, Consumer<Rereading> done, Consumer<Exception> failed);
}

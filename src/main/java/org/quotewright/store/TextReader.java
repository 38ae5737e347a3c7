package org.quotewright.store;

import java.util.Optional;
import java.util.function.Predicate;

/** Reads texts anew from the files that they came from. */
@FunctionalInterface
public interface TextReader {

    /** The first of a file's texts that is the one; empty where none is, or it cannot be read. */
    Optional<String> text(String fileName, byte[] file, Predicate<String> isIt);
}

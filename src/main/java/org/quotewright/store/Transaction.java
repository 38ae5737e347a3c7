package org.quotewright.store;

/** What {@link ProjectFile#write} does as a whole or not at all. */
@FunctionalInterface
public interface Transaction<T> {

    T run();
}

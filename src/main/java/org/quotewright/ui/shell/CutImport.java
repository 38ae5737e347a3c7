package org.quotewright.ui.shell;

/**
 * An import on which the desk was closed.
 *
 * @param added articles that are in the project
 * @param files of the import, as far as they were counted by then
 */
public record CutImport(int added, int files) {}

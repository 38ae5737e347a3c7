package org.quotewright.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of a project in whose place a backup was put.
 *
 * @param kept where the file that was there lies now
 * @param gap what may be lost of the backup, where it was a project that a desk left open
 */
public record Restored(Optional<Path> kept, Optional<Gap> gap) {}

package org.quotewright.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.quotewright.model.Told;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says in one sentence why a command could not do its work; anything unforeseen shows its trace.
 */
final class FailureSentences implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine commandLine, ParseResult parsed) throws Exception {
        commandLine.getErr().println(OneLine.of(of(failure).orElseThrow(() -> failure)));
        return 1;
    }

    /** Empty for what is unforeseen. */
    static Optional<String> of(Exception failure) {
        return switch (failure) {
            case Told told -> words(told.messageKey(), told.arguments().toArray());
            case UncheckedIOException wrapped -> of(wrapped.getCause());
            case NoSuchFileException file -> words(missing(file), file.getFile());
            case FileAlreadyExistsException file -> words("cli.file.taken", file.getFile());
            case AccessDeniedException file -> words("cli.file.denied", file.getFile());
            case FileSystemException file -> words("cli.file.failed", file.getFile(), reason(file));
            case IOException io -> words("cli.io-failed", io.getMessage());
            default -> Optional.empty();
        };
    }

    /** A file is missing where it was to be read, its folder where it was to be written. */
    private static String missing(NoSuchFileException file) {
        Path folder = Path.of(file.getFile()).toAbsolutePath().getParent();
        return folder == null || Files.isDirectory(folder)
                ? "cli.file.missing"
                : "cli.file.no-folder";
    }

    private static Optional<String> words(String key, Object... arguments) {
        return Optional.of(Words.MESSAGES.text(key, arguments));
    }

    private static String reason(FileSystemException failure) {
        return Optional.ofNullable(failure.getReason()).orElse("");
    }
}

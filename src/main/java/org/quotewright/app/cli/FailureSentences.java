package org.quotewright.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
        commandLine.getErr().println(sentence(failure));
        return 1;
    }

    private static String sentence(Exception failure) throws Exception {
        return switch (failure) {
            case Told told -> Words.MESSAGES.text(told.messageKey(), told.arguments().toArray());
            case UncheckedIOException wrapped -> sentence(wrapped.getCause());
            case NoSuchFileException file ->
                    Words.MESSAGES.text("cli.file.no-folder", file.getFile());
            case FileAlreadyExistsException file ->
                    Words.MESSAGES.text("cli.file.taken", file.getFile());
            case AccessDeniedException file ->
                    Words.MESSAGES.text("cli.file.denied", file.getFile());
            case FileSystemException file ->
                    Words.MESSAGES.text("cli.file.failed", file.getFile(), reason(file));
            case IOException io -> Words.MESSAGES.text("cli.io-failed", io.getMessage());
            default -> throw failure;
        };
    }

    private static String reason(FileSystemException failure) {
        return Optional.ofNullable(failure.getReason()).orElse("");
    }
}

package org.quotewright.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.quotewright.store.ProjectUnavailable;
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
            case ProjectUnavailable project ->
                    Words.MESSAGES.text(project.messageKey(), project.arguments().toArray());
            case UncheckedIOException wrapped -> sentence(wrapped.getCause());
            case FileSystemException file ->
                    Words.MESSAGES.text("cli.file-failed", file.getFile(), reason(file));
            case IOException io -> Words.MESSAGES.text("cli.io-failed", io.getMessage());
            default -> throw failure;
        };
    }

    private static String reason(FileSystemException failure) {
        return failure.getReason() == null
                ? failure.getClass().getSimpleName()
                : failure.getReason();
    }
}

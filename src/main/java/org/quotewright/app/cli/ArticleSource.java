package org.quotewright.app.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;

/** Reads what a path of the command line names: a file, or standard input where it is "-". */
final class ArticleSource {

    private static final String STANDARD_INPUT = "-";
    private static final String SHOWN_AS = "stdin";

    private final ArticleReaders readers = new ArticleReaders();

    ReadArticle read(Path path) throws UnreadableArticle {
        return isStandardInput(path)
                ? readers.read(SHOWN_AS + ".txt", standardInput())
                : readers.read(path);
    }

    /** The file's name without its ending. */
    static String idOf(Path path) {
        if (isStandardInput(path)) {
            return SHOWN_AS;
        }
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isStandardInput(Path path) {
        return path.toString().equals(STANDARD_INPUT);
    }

    private static byte[] standardInput() {
        try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

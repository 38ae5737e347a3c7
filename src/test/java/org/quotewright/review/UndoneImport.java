package org.quotewright.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quotewright.model.ArticleId;

/** Writes projects with articles whose import was taken back. */
public final class UndoneImport {

    private UndoneImport() {}

    /** Two of the three were decided on before. */
    public static Path write(Path folder) {
        try (OpenedProject opened = new OpenedProject(Files.createDirectories(folder))) {
            opened.add("strike.txt", OpenedProject.STRIKE);
            accept(opened, 1);
            opened.review().undo();
            opened.review().undo();
            opened.add("ferry.txt", OpenedProject.FERRY);
            accept(opened, 2);
            opened.review().note(opened.quotes().getLast().id(), "asked back");
            opened.add("two.txt", "Two.\n" + OpenedProject.FERRY);
            opened.review().undo();
            return opened.file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(OpenedProject opened, long article) {
        opened.quotes(new ArticleId(article)).forEach(quote -> opened.review().accept(quote.id()));
    }
}

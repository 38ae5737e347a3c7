package org.quotewright.reading;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A file, or something in one, that was not looked into yet.
 *
 * @param place the file's path; of something in a file, the path continued by its name there, for
 *     names and messages alone: nothing is ever written there
 */
public record Part(Path place, Opening opening) {

    /** Looks into a part. */
    @FunctionalInterface
    public interface Opening {
        Content open() throws UnreadableArticle;

        /** Gives up soon after nobody wants it any more, where that can be done. */
        default Content open(BooleanSupplier isUnwanted) throws UnreadableArticle {
            return open();
        }
    }

    /** Reads its article, or tells its parts. */
    public Content open() throws UnreadableArticle {
        return opening.open();
    }

    /** The same, given up where nobody wants it any more. */
    public Content open(BooleanSupplier isUnwanted) throws UnreadableArticle {
        return opening.open(isUnwanted);
    }

    /** Where something stands in a file, whatever name it bears there: never outside of it. */
    public static Path place(String file, String name) {
        Path outer = Path.of(file);
        try {
            List<String> names =
                    Arrays.stream(name.split("[/\\\\]"))
                            .map(Part::visible)
                            .filter(each -> !each.isBlank() && !each.matches("\\.{1,2}+"))
                            .toList();
            return names.isEmpty() ? outer : outer.resolve(String.join("/", names));
        } catch (InvalidPathException e) {
            return outer.resolve(letters(name));
        }
    }

    private static String visible(String name) {
        return name.replaceAll("\\p{Cntrl}", "").strip();
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}.-]", "_");
    }
}

package org.quotewright.writing;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what was exported in any format that can be read back. */
public final class ExportReader {

    private static final String END = "PK\u0005\u0006";

    /** With the longest comment that ZIP knows. */
    private static final int LONGEST_END = 22 + 0xFFFF;

    /** What a file gave back. */
    public sealed interface Returned {

        /** Everything, its history included. */
        record Whole(QuoteExport export) implements Returned {}

        /** The quotations as they stand. */
        record Bare(List<ReturnedQuote> quotes) implements Returned {

            public Bare {
                quotes = List.copyOf(quotes);
            }
        }
    }

    /**
     * @param name of the file, for the exception
     */
    public Returned read(byte[] file, String name) throws IOException, UnreadableExport {
        ByteArrayInputStream in = new ByteArrayInputStream(file);
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            requireWhole(file, name);
            return new Returned.Bare(new BratReader().read(in, name));
        }
        return isWhole(file)
                ? new Returned.Whole(new JsonReader().read(in, name))
                : new Returned.Bare(new JsonLdReader().read(in, name));
    }

    /** One that was cut off lacks the directory at its end. */
    private static void requireWhole(byte[] zip, String name) throws UnreadableExport {
        String end =
                new String(
                        zip,
                        Math.max(0, zip.length - LONGEST_END),
                        Math.min(zip.length, LONGEST_END),
                        StandardCharsets.ISO_8859_1);
        if (!end.contains(END)) {
            throw new UnreadableExport(name, new EOFException());
        }
    }

    private static boolean isWhole(byte[] file) {
        try {
            String format = JsonNodes.string(JsonMapper.shared().readTree(file), "format");
            return format.equals(JsonWriter.LAYOUT);
        } catch (JacksonException e) {
            return false;
        }
    }
}

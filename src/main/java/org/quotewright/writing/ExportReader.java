package org.quotewright.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what was exported in any format that can be read back. */
public final class ExportReader {

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
            return new Returned.Bare(new BratReader().read(in, name));
        }
        return isWhole(file)
                ? new Returned.Whole(new JsonReader().read(in, name))
                : new Returned.Bare(new JsonLdReader().read(in, name));
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

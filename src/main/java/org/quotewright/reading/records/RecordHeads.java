package org.quotewright.reading.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quotewright.model.TableHead;
import org.quotewright.reading.Decoder;
import org.quotewright.reading.UnreadableArticle;

/** Looks at the beginning of tables and records alone, to ask what their columns are. */
public final class RecordHeads {

    private static final int LOOKED_AT = 1 << 20;
    static final int ROWS = 3;

    private RecordHeads() {}

    /** Whether the first row of such a file may be a header or not. */
    public static boolean isTable(Path file) {
        return new TableReader().recognises(file.toString());
    }

    /** Empty where the file is none of them, or cannot be read. */
    public static Optional<TableHead> of(Path file) {
        String name = file.toString();
        boolean isTable = new TableReader().recognises(name);
        if (!isTable && !new JsonReader().recognises(name)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text =
                    Decoder.GUESSING
                            .decode(name, in.readNBytes(LOOKED_AT))
                            .text()
                            .replace("\uFEFF", "");
            return isTable ? TableReader.head(text) : JsonReader.head(text);
        } catch (IOException | UnreadableArticle e) {
            return Optional.empty();
        }
    }
}

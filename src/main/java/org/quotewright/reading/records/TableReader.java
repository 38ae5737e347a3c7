package org.quotewright.reading.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.model.Columns;
import org.quotewright.model.Hints;
import org.quotewright.model.TableHead;
import org.quotewright.reading.ArticleReader;
import org.quotewright.reading.Content;
import org.quotewright.reading.DecodedText;
import org.quotewright.reading.Decoder;
import org.quotewright.reading.UnreadableArticle;

/**
 * Reads tables of articles (RFC 4180, also with semicolons or tabs), told by their column names.
 */
public final class TableReader implements ArticleReader {

    private final Columns columns;
    private final Decoder decoder;

    /** Told by the names of the columns alone. */
    public TableReader() {
        this(Hints.NONE);
    }

    public TableReader(Hints hints) {
        this.columns = hints.columns();
        this.decoder = new Decoder(hints);
    }

    @Override
    public boolean recognises(byte[] start) {
        return false;
    }

    @Override
    public boolean recognises(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        DecodedText decoded = decoder.decode(fileName, content);
        String text = decoded.text().replaceFirst("^\uFEFF", "");
        try (TableRows rows = new TableRows(text, columns.hasHeader())) {
            Fields.requireText(fileName, rows.header(), columns);
            RecordParts parts = new RecordParts(fileName, decoded, columns);
            while (rows.hasNext()) {
                List<String> cells = rows.next();
                parts.add(rows.fields(cells), rows.alone(cells).getBytes(StandardCharsets.UTF_8));
            }
            return parts.content();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableArticle(e, "reading.broken", fileName);
        }
    }

    /** What was cut off at the end of the text is no row. */
    static Optional<TableHead> head(String text) {
        List<List<String>> rows = new ArrayList<>();
        try (TableRows table = new TableRows(text, true)) {
            int columns = table.header().size();
            while (rows.size() < RecordHeads.ROWS && table.hasNext()) {
                List<String> cells = table.next();
                if (cells.size() == columns) {
                    rows.add(cells);
                }
            }
            return Optional.of(new TableHead(table.header(), rows));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

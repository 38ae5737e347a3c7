package org.quotewright.reading.records;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
        try (CSVParser table = format(text).parse(new StringReader(text))) {
            Fields.requireText(fileName, table.getHeaderNames(), columns);
            RecordParts parts = new RecordParts(fileName, decoded, columns);
            for (CSVRecord row : table) {
                parts.add(row.toMap(), original(table.getHeaderNames(), row));
            }
            return parts.content();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableArticle(e, "reading.broken", fileName);
        }
    }

    /** What was cut off at the end of the text is no row. */
    static Optional<TableHead> head(String text) {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser table = format(text).parse(new StringReader(text))) {
            List<String> names = table.getHeaderNames();
            Iterator<CSVRecord> records = table.iterator();
            while (rows.size() < RecordHeads.ROWS && records.hasNext()) {
                CSVRecord row = records.next();
                if (row.size() == names.size()) {
                    rows.add(row.toList());
                }
            }
            return Optional.of(new TableHead(names, rows));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Columns are separated by what stands most often in the first line. */
    private static CSVFormat format(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = ',';
        for (char each : new char[] {';', '\t'}) {
            separator = count(first, each) > count(first, separator) ? each : separator;
        }
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static long count(String line, char letter) {
        return line.chars().filter(each -> each == letter).count();
    }

    /** The row under its header, as a table of its own. */
    private static byte[] original(List<String> header, CSVRecord row) {
        Map<String, String> values = row.toMap();
        Object[] cells = header.stream().map(name -> values.getOrDefault(name, "")).toArray();
        String table =
                CSVFormat.RFC4180.format(header.toArray())
                        + "\r\n"
                        + CSVFormat.RFC4180.format(cells)
                        + "\r\n";
        return table.getBytes(StandardCharsets.UTF_8);
    }
}

package org.quotewright.reading.records;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.quotewright.model.TableHead;

/** A table that is read row by row, its columns named by its first row or by their numbers. */
final class TableRows implements AutoCloseable {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private final boolean hasHeader;
    private List<String> waiting;

    /**
     * @throws IOException or an unchecked exception, also later, where the text is no table
     */
    TableRows(String text, boolean hasHeader) throws IOException {
        this.parser = format(text).parse(new StringReader(text));
        this.records = parser.iterator();
        this.hasHeader = hasHeader;
        List<String> first = records.hasNext() ? records.next().toList() : List.of();
        this.header = hasHeader ? named(first) : TableHead.numbers(first.size());
        this.waiting = hasHeader ? List.of() : first;
    }

    List<String> header() {
        return header;
    }

    boolean hasNext() {
        return !waiting.isEmpty() || records.hasNext();
    }

    List<String> next() {
        List<String> cells = waiting.isEmpty() ? records.next().toList() : waiting;
        waiting = List.of();
        return cells;
    }

    Map<String, String> fields(List<String> cells) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            fields.put(header.get(i), cells.get(i));
        }
        return fields;
    }

    /** A row as a table of its own, under the header where there is one. */
    String alone(List<String> cells) {
        String row = CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
        return hasHeader ? CSVFormat.RFC4180.format(header.toArray()) + "\r\n" + row : row;
    }

    /** A column whose name is missing, or that of another one, goes by its number. */
    private static List<String> named(List<String> first) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String name : first) {
            boolean isFree = !name.isBlank() && taken.add(name);
            names.add(isFree ? name : Integer.toString(names.size() + 1));
        }
        return names;
    }

    /** Columns are separated by what stands most often in the first line. */
    private static CSVFormat format(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = ',';
        for (char each : new char[] {';', '\t'}) {
            separator = count(first, each) > count(first, separator) ? each : separator;
        }
        return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
    }

    private static long count(String line, char letter) {
        return line.chars().filter(each -> each == letter).count();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}

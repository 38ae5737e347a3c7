package org.quotewright.writing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

/** Reads the quotations that {@link BratWriter} wrote. */
public final class BratReader {

    /** Of all files together, unpacked, in bytes. */
    private static final int LARGEST = 192 * 1024 * 1024;

    /** Of one file, unpacked, in bytes; its text then takes up to eight times as much. */
    private static final int LARGEST_FILE = 48 * 1024 * 1024;

    /**
     * @param name of the file, for the exception
     */
    public List<ReturnedQuote> read(InputStream in, String name)
            throws IOException, UnreadableExport {
        try {
            Map<String, String> files = files(in);
            if (!files.containsKey("annotation.conf")) {
                throw new IllegalArgumentException("no annotation.conf");
            }
            List<ReturnedQuote> quotes = new ArrayList<>();
            files.forEach((file, text) -> {
                if (file.endsWith(".txt") && files.containsKey(annotations(file))) {
                    quotes.addAll(new Document(text).read(files.get(annotations(file))));
                }
            });
            return quotes;
        } catch (ZipException
                | EOFException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            throw new UnreadableExport(name, e);
        }
    }

    private static String annotations(String file) {
        return file.substring(0, file.length() - 4) + ".ann";
    }

    private static Map<String, String> files(InputStream in) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(in);
        int room = LARGEST;
        for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
            int most = Math.min(room, LARGEST_FILE);
            byte[] bytes = zip.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IllegalArgumentException("larger than " + most);
            }
            room -= bytes.length;
            files.put(next.getName(), new String(bytes, StandardCharsets.UTF_8));
        }
        return files;
    }

    /** The annotations of one text. */
    private static final class Document {

        private final String text;
        private final CodePointOffsets offsets;
        private final Map<String, List<Span>> quotations = new LinkedHashMap<>();
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final Map<String, List<AttributedSpeaker>> speakers = new LinkedHashMap<>();

        private Document(String text) {
            this.text = text;
            this.offsets = CodePointOffsets.of(text);
        }

        private List<ReturnedQuote> read(String annotations) {
            annotations.lines().map(line -> line.split("\t", 3)).forEach(this::line);
            return quotations.keySet().stream().map(this::quote).toList();
        }

        private void line(String[] parts) {
            String[] words = parts[1].split(" ", 2);
            switch (words[0]) {
                case "Quotation" -> quotations.put(parts[0], spans(words[1], parts[2]));
                case "State", "Manner" -> {
                    String[] target = words[1].split(" ");
                    attributes.put(words[0] + target[0], target[1]);
                }
                case "AnnotatorNotes" ->
                        speakers.computeIfAbsent(words[1], key -> new ArrayList<>())
                                .add(speaker(parts[2]));
                default -> {}
            }
        }

        private List<Span> spans(String places, String words) {
            List<Span> fragments =
                    Arrays.stream(places.split(";"))
                            .map(fragment -> fragment.split(" "))
                            .map(ends ->
                                    new Span(
                                            offsets.utf16(Integer.parseInt(ends[0])),
                                            offsets.utf16(Integer.parseInt(ends[1]))))
                            .toList();
            Agreement.of(words, BratFragments.words(fragments, text));
            return BratFragments.joined(fragments, text);
        }

        private static AttributedSpeaker speaker(String note) {
            String[] fields = note.split(" \\| ?", -1);
            return new AttributedSpeaker(
                    new Speaker(fields[1], JsonNodes.constant(SpeakerKind.class, fields[0])),
                    new Affiliation(fields[2], fields[3], List.of()));
        }

        private ReturnedQuote quote(String id) {
            return new ReturnedQuote(
                    Long.parseLong(id.substring(1, id.length() - 1)),
                    text,
                    JsonNodes.constant(QuoteType.class, attribute("Manner" + id)),
                    quotations.get(id),
                    speakers.getOrDefault(id, List.of()),
                    JsonNodes.constant(QuoteState.class, attribute("State" + id)));
        }

        private String attribute(String key) {
            return Optional.ofNullable(attributes.get(key)).orElseThrow();
        }
    }
}

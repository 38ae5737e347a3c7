package org.quotewright.search;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/** A number that differs, but for chance, where anything that is indexed does (FNV-1a, 64 bits). */
final class Fingerprint {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    static long of(Document document) {
        long hash = BASIS;
        for (IndexableField field : document.getFields()) {
            hash = mixed(hash, field.name());
            hash = mixed(hash, value(field));
        }
        return hash;
    }

    private static String value(IndexableField field) {
        if (field.stringValue() != null) {
            return field.stringValue();
        }
        return field.numericValue() == null
                ? field.binaryValue().utf8ToString()
                : field.numericValue().toString();
    }

    private static long mixed(long hash, String text) {
        long mixed = hash;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            mixed = (mixed ^ each) * PRIME;
        }
        return (mixed ^ 0xff) * PRIME;
    }
}

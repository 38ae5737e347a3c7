package org.quotewright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quotewright.model.Fingerprint;

/** The files that a damaged project kept, as far as they are whole, and the texts in them. */
final class SalvagedFiles {

    private static final String FILE =
            """
            SELECT o.bytes, o.size, o.sha256 FROM article_originals o
            WHERE o.article = ?1 AND o.version = ?2
                AND o.checksum = checksum(o.article, o.version, o.sha256, o.size)
            """;

    private final DamagedFile from;
    private final TextReader reader;

    SalvagedFiles(DamagedFile from, TextReader reader) {
        this.from = from;
        this.reader = reader;
    }

    /** The text of this fingerprint. */
    Optional<String> text(long article, int version, String fileName, String sha256) {
        return text(article, version, fileName, text -> Fingerprint.of(text).equals(sha256));
    }

    /** Of a file that holds but one. */
    Optional<String> onlyText(long article, int version, String fileName) {
        List<String> texts = new ArrayList<>();
        text(
                article,
                version,
                fileName,
                text -> {
                    texts.add(text);
                    return false;
                });
        return texts.stream().filter(text -> texts.size() == 1).findFirst();
    }

    private Optional<String> text(
            long article, int version, String fileName, Predicate<String> isIt) {
        return from.find(FILE, Salvage.values(3), article, version)
                .filter(row -> OriginalRepository.isWhole(row[0], row[1], row[2]))
                .flatMap(row -> from.find(FILE, OriginalRepository::inflated, article, version))
                .flatMap(bytes -> bytes)
                .flatMap(bytes -> reader.text(fileName, bytes, isIt));
    }
}

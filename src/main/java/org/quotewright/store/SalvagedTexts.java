package org.quotewright.store;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.quotewright.model.Fingerprint;

/**
 * Brings every version of every article's text along: as it was written, anew from the file that it
 * came from, or as far as it can be read. No decision is dropped for a text that is lost.
 */
final class SalvagedTexts {

    private static final String FACTS =
            "file_name, title, outlet, author, published, url, imported_at";
    private static final int PUBLISHED = 4;

    private final DamagedFile from;
    private final Sql to;
    private final Losses losses;
    private final SalvagedFiles files;
    private final Set<Long> damaged = new LinkedHashSet<>();
    private int articles;

    SalvagedTexts(DamagedFile from, Sql to, SalvagedFiles files, Losses losses) {
        this.from = from;
        this.to = to;
        this.files = files;
        this.losses = losses;
    }

    /** What can be read of a row: the head is its fingerprint and its facts. */
    private record Row(TextPlace place, Optional<Object[]> head, Optional<String> text) {

        private String sha256() {
            return head.map(values -> String.valueOf(values[0])).orElse("");
        }

        private String fileName() {
            return head.map(values -> String.valueOf(values[1])).orElse("");
        }

        private Optional<Object[]> facts() {
            return head.map(values -> Arrays.copyOfRange(values, 1, values.length))
                    .filter(Row::isComplete);
        }

        /** A date may be missing. */
        private static boolean isComplete(Object[] facts) {
            return IntStream.range(0, facts.length)
                    .allMatch(i -> facts[i] != null || i == PUBLISHED);
        }
    }

    void bring(SortedSet<TextPlace> places) {
        places.forEach(place -> bring(row(place)));
    }

    int articles() {
        return articles;
    }

    /** Those of which a text is not the one that was imported. */
    Set<Long> damaged() {
        return damaged;
    }

    private Row row(TextPlace place) {
        return new Row(
                place,
                find("sha256, " + FACTS, place, Salvage.values(8)),
                find("coalesce(text, '')", place, row -> row.getString(1))
                        .filter(text -> !text.isEmpty()));
    }

    private <T> Optional<T> find(
            String columns, TextPlace place, Sql.RowReader<T> reader, Object... more) {
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = place.article();
        arguments[1] = place.version();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return from.find("SELECT " + columns + " FROM " + place.table(), reader, arguments);
    }

    private void bring(Row row) {
        String text = sound(row).orElseGet(() -> damaged(row));
        Object[] values = values(row.place(), facts(row, text), text);
        if (to.update(row.place().insert(), values) == 0) {
            losses.row(row.place().name(), row.place().article());
        } else if (row.place().isFirst()) {
            articles++;
        }
    }

    /** A fingerprint that does not fit may itself be what is damaged. */
    private Optional<String> sound(Row row) {
        TextPlace place = row.place();
        return row.text()
                .filter(text ->
                        Fingerprint.of(text).equals(row.sha256())
                                || isProved(row, Fingerprint.of(text)))
                .or(() ->
                        files.text(place.article(), place.version(), row.fileName(), row.sha256()));
    }

    private String damaged(Row row) {
        long article = row.place().article();
        int version = row.place().version();
        Extent extent = new Extent(from, article);
        damaged.add(article);
        if (row.text().isPresent()) {
            losses.text("store.salvage.text", article, version);
            return extent.padded(row.text().get());
        }
        Optional<String> unproved = files.onlyText(article, version, row.fileName());
        losses.text(
                unproved.isPresent() ? "store.salvage.text-unproved" : "store.salvage.text-gone",
                article,
                version);
        return unproved.map(extent::padded)
                .orElseGet(() -> extent.padded("") + "\n" + article + "/" + version);
    }

    /** Those that are not as imported are left empty; where nothing can tell, it is said. */
    private Object[] facts(Row row, String text) {
        long article = row.place().article();
        if (isProved(row, row.sha256()) || isProved(row, Fingerprint.of(text))) {
            return row.facts().orElseThrow();
        }
        Optional<Object[]> kept = row.facts().filter(facts -> sum(row, row.sha256()).isEmpty());
        if (kept.isPresent()) {
            losses.unprovedFacts(article);
        } else {
            losses.facts(article);
        }
        return kept.orElseGet(() -> unknownFacts(article));
    }

    private static Object[] unknownFacts(long article) {
        return new Object[] {
            "article-" + article + ".txt", "", "", "", null, "", "1970-01-01T00:00:00.000Z"
        };
    }

    private boolean isProved(Row row, String sha256) {
        return sum(row, sha256).filter(isRight -> isRight).isPresent();
    }

    /** Whether the checksum is that of the facts; empty where either cannot be read, or is none. */
    private Optional<Boolean> sum(Row row, String sha256) {
        String columns =
                "iif(length(checksum) = 64 AND checksum NOT GLOB '*[^0-9a-f]*', checksum = "
                        + row.place().checksum("?3", FACTS)
                        + ", -1)";
        return find(columns, row.place(), each -> each.getInt(1), sha256)
                .filter(sum -> sum >= 0)
                .map(sum -> sum == 1);
    }

    private static Object[] values(TextPlace place, Object[] facts, String text) {
        Object[] values = new Object[facts.length + 4];
        values[0] = place.article();
        values[1] = place.version();
        values[2] = Fingerprint.of(text);
        System.arraycopy(facts, 0, values, 3, facts.length);
        values[values.length - 1] = text;
        return values;
    }
}

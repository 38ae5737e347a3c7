package org.quotewright.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The articles and versions of their texts that a damaged project had: those whose rows can be
 * found, and those that a sound row of another table speaks of.
 */
final class SalvagedPlaces {

    private final DamagedFile from;
    private final Losses losses;
    private final SortedSet<TextPlace> places = new TreeSet<>();
    private final Map<Long, Long> articles = new HashMap<>();

    private SalvagedPlaces(DamagedFile from, Losses losses) {
        this.from = from;
        this.losses = losses;
    }

    static SortedSet<TextPlace> of(DamagedFile from, Losses losses) {
        SalvagedPlaces found = new SalvagedPlaces(from, losses);
        found.find();
        return found.places;
    }

    /** A sound row that names a place by its article and its version. */
    private record Row(long id, long article, int version, boolean isSound) {}

    private void find() {
        from.rows("articles", "id", "id", row -> row.getLong(1), losses)
                .forEach(id -> places.add(TextPlace.first(id)));
        rows("article_versions", "rowid", "article, number", SalvagedVersions.TEXT_SUM, losses);
        rows(
                "article_originals",
                "rowid",
                "article, version",
                "article, version, sha256, size",
                DamagedFile.Unread.UNTOLD);
        quotes();
        suggestions();
    }

    private void rows(
            String table, String id, String place, String summed, DamagedFile.Unread unread) {
        if (from.has(table)) {
            read(table, id, place, "checksum(" + summed + ")", unread).forEach(this::add);
        }
    }

    private List<Row> read(
            String table, String id, String place, String sum, DamagedFile.Unread unread) {
        return from
                .rows(
                        table,
                        id,
                        id + ", " + place + ", checksum = " + sum,
                        row ->
                                new Row(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getInt(3),
                                        row.getBoolean(4)),
                        unread)
                .stream()
                .filter(Row::isSound)
                .toList();
    }

    private void quotes() {
        for (Row row :
                read(
                        "quotes",
                        "id",
                        "article, first_version",
                        "iif(first_version = 1, checksum(article, engine, suggestion),"
                                + " checksum(article, engine, suggestion, first_version))",
                        DamagedFile.Unread.UNTOLD)) {
            articles.put(row.id(), row.article());
            add(row);
        }
    }

    /** Of these the first number is that of a quotation. */
    private void suggestions() {
        if (!from.has("suggestions")) {
            return;
        }
        for (Row row :
                read(
                        "suggestions",
                        "rowid",
                        "quote, version",
                        "checksum(quote, number, engine, version, suggestion)",
                        DamagedFile.Unread.UNTOLD)) {
            Long article = articles.get(row.article());
            if (article != null) {
                add(new Row(row.id(), article, row.version(), true));
            }
        }
    }

    private void add(Row row) {
        if (row.version() > 0) {
            places.add(TextPlace.first(row.article()));
            places.add(new TextPlace(row.article(), row.version()));
        }
    }
}

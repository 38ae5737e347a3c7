package org.quotewright.store;

import java.util.Comparator;

/** Where a version of an article's text is on file: the first one with the article itself. */
record TextPlace(long article, int version) implements Comparable<TextPlace> {

    private static final Comparator<TextPlace> ORDER =
            Comparator.comparingLong(TextPlace::article).thenComparingInt(TextPlace::version);

    static TextPlace first(long article) {
        return new TextPlace(article, 1);
    }

    boolean isFirst() {
        return version == 1;
    }

    String name() {
        return isFirst() ? "articles" : "article_versions";
    }

    /** The table and the row in it, whose article is {@code ?1} and version {@code ?2}. */
    String table() {
        return isFirst()
                ? "articles WHERE id = ?1 AND ?2 = 1"
                : "article_versions WHERE article = ?1 AND number = ?2";
    }

    /** Over a fingerprint and the columns of the facts. */
    String checksum(String sha256, String facts) {
        String first = isFirst() ? "" : "?1, ?2, ";
        return "checksum(" + first + sha256 + ", " + facts + ")";
    }

    /** Of article, version, fingerprint, seven facts and the text; nothing where it is there. */
    String insert() {
        return "INSERT OR IGNORE INTO "
                + name()
                + " ("
                + (isFirst() ? "id" : "article, number")
                + ", sha256, file_name, title, outlet, author, published, url, imported_at, text,"
                + " checksum) SELECT "
                + (isFirst() ? "?1" : "?1, ?2")
                + ", ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
                + checksum("?3", "?4, ?5, ?6, ?7, ?8, ?9, ?10")
                + " WHERE ?2 > 0";
    }

    @Override
    public int compareTo(TextPlace other) {
        return ORDER.compare(this, other);
    }
}

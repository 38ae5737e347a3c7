package org.quotewright.model;

import java.time.Instant;

/**
 * An article of a project, in one version of its text.
 *
 * @param version from 1, the text as it was imported
 * @param fileName the name of the file that it was read from, without folders
 * @param sha256 of the text's UTF-8 form, in lower-case hexadecimal digits
 * @param importedAt in UTC
 */
public record StoredArticle(
        ArticleId id,
        int version,
        Article article,
        String fileName,
        String sha256,
        Instant importedAt) {

    /** As it was imported. */
    public StoredArticle(
            ArticleId id, Article article, String fileName, String sha256, Instant importedAt) {
        this(id, 1, article, fileName, sha256, importedAt);
    }

    /** True for the same version of the same article. */
    public boolean isSameVersion(StoredArticle other) {
        return id.equals(other.id) && version == other.version;
    }

    public String text() {
        return article.text();
    }

    /** The title, or the file's name where the article states none. */
    public String heading() {
        return article.facts().title().isBlank() ? fileName : article.facts().title();
    }
}

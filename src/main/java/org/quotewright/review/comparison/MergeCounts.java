package org.quotewright.review.comparison;

/**
 * What a merge would do.
 *
 * @param articles texts brought along with all their quotations
 * @param brought quotations brought along into texts that are here
 * @param changed quotations that get another speaker, organisation, extent or state
 * @param rejected quotations that get rejected
 * @param entered speakers whose other names, affiliations or attributes come along
 * @param unresolved cases that differ and that nothing was chosen for: they stay as they are
 */
public record MergeCounts(
        int articles, int brought, int changed, int rejected, int entered, int unresolved) {

    /** Whether the merge would change nothing. */
    public boolean isNothing() {
        return articles + brought + changed + rejected + entered == 0;
    }
}

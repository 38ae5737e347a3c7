package org.quotewright.writing;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.CSLBuilder;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.StoredArticle;

/** Cites articles in one style, as plain text. */
final class Citations {

    private final CSL csl;

    /** Of these articles, which the style may number in this order. */
    Citations(CitationStyle style, Locale language, List<StoredArticle> articles)
            throws IOException {
        String code = new ReportWords(language).language();
        String words = CitationStyle.words(code);
        List<CSLItemData> items = articles.stream().map(Citations::item).toList();
        try {
            csl =
                    new CSLBuilder()
                            .itemDataProvider(new ListItemDataProvider(items))
                            .localeProvider(any -> words)
                            .lang(code)
                            .style(style.csl())
                            .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IOException(e);
        }
        csl.setOutputFormat("text");
        csl.registerCitationItems(
                articles.stream().map(Citations::id).toList().toArray(String[]::new));
    }

    /** As it stands beside words of the article. */
    String cite(StoredArticle article) {
        return withInnerMarks(csl.makeCitation(id(article)).getLast().getText(), article);
    }

    /** As it stands in the list of sources. */
    String list(StoredArticle article) {
        String[] entries = entries(article);
        return entries.length == 0 ? cite(article) : withInnerMarks(entries[0], article);
    }

    /** None where the style has no list of sources. */
    private String[] entries(StoredArticle article) {
        try {
            return csl.makeBibliography(item -> item.getId().equals(id(article))).getEntries();
        } catch (IllegalStateException e) {
            return new String[0];
        }
    }

    private static String withInnerMarks(String citation, StoredArticle article) {
        return InnerMarks.in(citation.strip(), article.heading());
    }

    private static String id(StoredArticle article) {
        return "article-" + article.id().value();
    }

    private static CSLItemData item(StoredArticle article) {
        ArticleFacts facts = article.article().facts();
        CSLItemDataBuilder item =
                new CSLItemDataBuilder()
                        .id(id(article))
                        .type(CSLType.ARTICLE_NEWSPAPER)
                        .title(article.heading());
        if (!facts.author().isBlank()) {
            item.author(new CSLNameBuilder().literal(facts.author()).build());
        }
        if (!facts.outlet().isBlank()) {
            item.containerTitle(facts.outlet());
        }
        facts.date()
                .ifPresent(date ->
                        item.issued(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
        if (!facts.url().isBlank()) {
            item.URL(facts.url());
        }
        return item.build();
    }
}

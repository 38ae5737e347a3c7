package org.quotewright.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Attribute;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.Names;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.review.figures.Figures;
import org.quotewright.review.figures.Utterance;
import org.quotewright.review.sightings.Grouping;
import org.quotewright.review.sightings.Sighting;
import org.quotewright.review.sightings.Statement;
import org.quotewright.search.DirectoryName;
import org.quotewright.search.StatedName;
import org.quotewright.store.ProjectFile;

/**
 * Goes through all quotations of a project that nobody has rejected, article by article, so that
 * decisions can be made meanwhile. Blocking; a cancelled survey holds what was read so far.
 */
public final class Survey {

    private final ProjectFile project;

    Survey(ProjectFile project) {
        this.project = project;
    }

    /** What several articles quote, that with findings first. */
    public List<Statement> statements(Progress progress) {
        Grouping grouping = new Grouping();
        walk(progress, (article, quote) -> grouping.add(Sighting.of(article, quote)));
        return grouping.statements(progress);
    }

    /** Who is quoted how often and how long. */
    public Figures figures(Progress progress) {
        Figures.Builder figures = new Figures.Builder(attributes());
        organisations(project).forEach(figures::add);
        walk(
                progress,
                (article, quote) -> {
                    Utterance utterance = Utterance.of(article, quote);
                    figures.add(utterance);
                    StatedName.in(article.text(), utterance.organisations()).forEach(figures::add);
                });
        return figures.build();
    }

    /** What the directory calls each organisation, and from which it is kept apart. */
    static List<DirectoryName> organisations(ProjectFile project) {
        List<DirectoryOrganisation> all = project.directory().organisations();
        Map<OrganisationId, String> names = new HashMap<>();
        all.forEach(each -> names.put(each.id(), each.name()));
        return all.stream()
                .map(each ->
                        DirectoryName.of(
                                each,
                                each.apart().stream()
                                        .filter(names::containsKey)
                                        .map(names::get)
                                        .toList()))
                .toList();
    }

    /** These quotations as they stand now, in this order; those that went meanwhile left out. */
    public List<Sighting> sightings(List<QuoteId> quotes) {
        return quotes.stream()
                .flatMap(quote -> project.quotes().find(quote).stream())
                .filter(ReviewedQuote::isPresent)
                .map(quote ->
                        Sighting.of(
                                project.articles().get(quote.article(), quote.version()), quote))
                .toList();
    }

    private void walk(Progress progress, BiConsumer<StoredArticle, ReviewedQuote> visit) {
        List<ArticleId> ids = List.copyOf(project.articles().fingerprints().values());
        for (int i = 0; i < ids.size() && !progress.isCancelled(); i++) {
            StoredArticle article = project.articles().get(ids.get(i));
            progress.report(article.heading(), i, ids.size());
            project.quotes().of(article.id()).stream()
                    .filter(quote -> quote.state() != QuoteState.REJECTED)
                    .filter(quote -> quote.version() == article.version())
                    .forEach(quote -> visit.accept(article, quote));
        }
    }

    private Map<String, List<Attribute>> attributes() {
        Map<String, List<Attribute>> attributes = new HashMap<>();
        project.directory()
                .speakers()
                .forEach(speaker ->
                        attributes.put(Names.fold(speaker.speaker().name()), speaker.attributes()));
        return attributes;
    }
}

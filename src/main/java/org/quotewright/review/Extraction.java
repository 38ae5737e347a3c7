package org.quotewright.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.store.ProjectFile;
import org.quotewright.writing.Extract;

/**
 * The quotations of a scope, in the order of articles and within each in reading order.
 *
 * @param words that name the scope
 * @param outside how many others the project has
 */
record Extraction(Extract.Kind kind, String words, List<QuoteInContext> quotes, int outside) {

    static Extraction of(ExportScope scope, ProjectFile project, Search search) {
        return switch (scope) {
            case ExportScope.WholeProject() -> of(Extract.Kind.PROJECT, "", project, quote -> true);
            case ExportScope.Found(String query) ->
                    of(
                            Extract.Kind.SEARCH,
                            query,
                            project,
                            isAmong(search.quotes(SearchRequest.of(query))));
            case ExportScope.Searched(String words, SearchRequest request) ->
                    of(Extract.Kind.SEARCH, words, project, isAmong(search.quotes(request)));
            case ExportScope.Selected(Set<QuoteId> quotes) ->
                    of(Extract.Kind.SELECTION, "", project, isAmong(quotes));
            case ExportScope.InArticle(var id) ->
                    of(
                            Extract.Kind.ARTICLE,
                            project.articles().get(id).heading(),
                            project,
                            quote -> quote.article().id().equals(id));
            case ExportScope.By(String speaker) ->
                    of(Extract.Kind.SPEAKER, speaker, project, isBy(speaker));
        };
    }

    private static Extraction of(
            Extract.Kind kind,
            String words,
            ProjectFile project,
            Predicate<QuoteInContext> isInside) {
        Set<QuoteId> outside = new HashSet<>();
        List<QuoteInContext> inside =
                new Contexts(project)
                        .all()
                        .filter(quote -> isInside.test(quote) || !outside.add(quote.quote().id()))
                        .toList();
        return new Extraction(kind, words, inside, outside.size());
    }

    private static Predicate<QuoteInContext> isAmong(Collection<QuoteId> quotes) {
        Set<QuoteId> found = Set.copyOf(quotes);
        return quote -> found.contains(quote.quote().id());
    }

    private static Predicate<QuoteInContext> isBy(String speaker) {
        String name = Names.fold(speaker);
        return quote -> quote.speakers().stream().anyMatch(known -> isNamed(known, name));
    }

    private static boolean isNamed(KnownSpeaker speaker, String folded) {
        return Names.fold(speaker.speaker().name()).equals(folded)
                || speaker.aliases().stream().map(Names::fold).anyMatch(folded::equals);
    }

    /** Those that go out. */
    List<QuoteInContext> chosen(boolean includeUnverified) {
        return quotes.stream()
                .filter(quote -> includeUnverified || quote.quote().state().isAccepted())
                .toList();
    }
}

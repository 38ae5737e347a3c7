package org.quotewright.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Names;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SavedSearch;
import org.quotewright.model.SearchId;
import org.quotewright.model.SearchState;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** The saved searches of a project file. */
final class StoredSearches implements SavedSearches {

    private final ProjectFile project;
    private final Steps steps;
    private final Search search;

    StoredSearches(ProjectFile project, Steps steps, Search search) {
        this.project = project;
        this.steps = steps;
        this.search = search;
    }

    @Override
    public List<SavedSearch> all() {
        return project.searches().all().stream()
                .sorted(Comparator.comparing(each -> Names.fold(each.name())))
                .toList();
    }

    @Override
    public Optional<SavedSearch> named(String name) {
        String folded = Names.fold(name.strip());
        return project.searches().all().stream()
                .filter(each -> Names.fold(each.name()).equals(folded))
                .findFirst();
    }

    @Override
    public SavedCount count(SavedSearch saved) {
        SearchRequest request = saved.request();
        long total = search.find(request.atMost(0)).total();
        Set<QuoteId> later = project.searches().unseen(saved.id());
        Set<QuoteId> news = new HashSet<>(later.isEmpty() ? Set.of() : search.quotes(request));
        news.retainAll(later);
        return new SavedCount(saved, total, news);
    }

    /** It is on the analyst's screen as it is saved. */
    @Override
    public Outcome save(String name, SearchRequest request) {
        return steps.take(() -> {
            SearchId id =
                    named(name).map(SavedSearch::id).orElseGet(() -> project.searches().fresh());
            project.searches().visit(id);
            SearchState after = SearchState.of(name.strip(), request);
            return List.of(draft(id, DecisionKind.SAVE_SEARCH, after));
        });
    }

    @Override
    public Outcome rename(SearchId id, String name) {
        return steps.take(() -> {
            boolean isTaken = named(name).filter(other -> !other.id().equals(id)).isPresent();
            return name.isBlank() || isTaken
                    ? List.of()
                    : project.searches().all().stream()
                            .filter(each -> each.id().equals(id))
                            .map(each -> each.state().named(name.strip()))
                            .map(after -> draft(id, DecisionKind.SAVE_SEARCH, after))
                            .toList();
        });
    }

    @Override
    public Outcome remove(SearchId id) {
        return steps.take(() -> List.of(draft(id, DecisionKind.REMOVE_SEARCH, SearchState.NONE)));
    }

    private DecisionDraft draft(SearchId id, DecisionKind kind, SearchState after) {
        return new DecisionDraft(id, kind, project.decisions().now(id), after);
    }

    @Override
    public void visit(SearchId id) {
        project.write(() -> {
            project.searches().visit(id);
            return id;
        });
    }
}

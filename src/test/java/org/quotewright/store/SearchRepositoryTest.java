package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleId;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SavedSearch;
import org.quotewright.model.SearchId;
import org.quotewright.model.SearchState;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.SearchOrder;

class SearchRepositoryTest {

    private static final SearchState FERRIES =
            new SearchState(
                    "Ferries",
                    "ferry -bridge",
                    SearchOrder.NEWEST,
                    Map.of(
                            Facet.SPEAKER,
                            Set.of("Ilse Brandt", "Bo \"B\" Ek"),
                            Facet.MONTH,
                            Set.of("2024-05")));

    @TempDir Path folder;
    private ProjectFile project;

    @BeforeEach
    void create() throws ProjectUnavailable {
        project = ProjectFile.create(folder.resolve("a.quotewright"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private SearchId save(SearchState state) {
        return project.write(() -> {
            SearchId id = project.searches().fresh();
            append(id, DecisionKind.SAVE_SEARCH, state);
            return id;
        });
    }

    private void append(SearchId id, DecisionKind kind, SearchState after) {
        DecisionDraft draft = new DecisionDraft(id, kind, project.decisions().now(id), after);
        project.decisions().append("kaya", StoreSamples.NOON, List.of(draft));
    }

    private QuoteId addQuote(String text) {
        ArticleId article = StoreSamples.addArticle(project, text).id();
        return project.write(
                        () -> project.quotes().add(article, "rules-0", StoreSamples.suggestion(0)))
                .id();
    }

    @Test
    void keepsASearchAsItWasSaved() {
        SearchId id = save(FERRIES);
        assertThat(project.searches().all()).containsExactly(new SavedSearch(id, FERRIES));
        assertThat(project.check().ofDirectory()).isEmpty();
    }

    @Test
    void neverGivesTheIdOfARemovedSearchAgain() {
        SearchId removed = save(FERRIES);
        project.write(() -> {
            append(removed, DecisionKind.REMOVE_SEARCH, SearchState.NONE);
            return true;
        });
        assertThat(project.searches().all()).isEmpty();
        assertThat(save(FERRIES.named("Boats"))).isNotEqualTo(removed);
        assertThat(project.check().ofDirectory()).isEmpty();
    }

    @Test
    void tellsWhatCameAfterTheLastVisit() {
        addQuote(StoreSamples.TEXT);
        SearchId id = save(FERRIES);
        assertThat(project.searches().unseen(id)).isEmpty();
        visit(id);
        QuoteId later = addQuote(StoreSamples.TEXT + " ");
        assertThat(project.searches().unseen(id)).containsExactly(later);
        visit(id);
        assertThat(project.searches().unseen(id)).isEmpty();
    }

    private void visit(SearchId id) {
        project.write(() -> {
            project.searches().visit(id);
            return true;
        });
    }

    @Test
    void theCheckFindsASearchThatNobodySaved() throws ProjectUnavailable {
        save(FERRIES);
        project.write(() -> true);
        project.close();
        try (Sql sql = Connections.draft(folder.resolve("a.quotewright"))) {
            sql.transaction(
                    () -> sql.update("INSERT INTO search_states VALUES (7, '{\"name\":\"Odd\"}')"));
            assertThat(new ProjectCheck(sql).ofDirectory())
                    .extracting(ProjectCheck.Fault::messageKey, ProjectCheck.Fault::arguments)
                    .containsExactly(tuple("store.check.search", List.of("7")));
        }
    }
}

package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SavedSearch;
import org.quotewright.model.SearchId;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.model.search.SearchRequest;

class StoredSearchesTest {

    private static final SearchRequest BY_QUIST =
            SearchRequest.of("speaker:Quist").by(SearchOrder.NEWEST);

    @TempDir Path folder;
    private OpenedProject opened;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
    }

    @AfterEach
    void findsItSoundAndCloses() {
        assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
        opened.close();
    }

    private SavedSearches searches() {
        return opened.session().searches();
    }

    private SavedCount only() {
        return searches().count(searches().all().getFirst());
    }

    @Test
    void keepsASavedSearchForTheNextDay() {
        searches().save(" Quist ", BY_QUIST);
        opened.reopen();
        SavedSearch saved = searches().named("QUIST").orElseThrow();
        assertThat(saved.name()).isEqualTo("Quist");
        assertThat(saved.request().query()).isEqualTo("speaker:Quist");
        assertThat(saved.request().order()).isEqualTo(SearchOrder.NEWEST);
    }

    @Test
    void takesAnotherNameThatNoOtherHasAndGivesItBack() {
        searches().save("Quist", BY_QUIST);
        searches().save("Open", SearchRequest.of("is:open"));
        SearchId quist = searches().named("Quist").orElseThrow().id();
        searches().rename(quist, "open");
        searches().rename(quist, " ");
        assertThat(searches().named("Quist")).isPresent();
        searches().rename(quist, " Pilots ");
        assertThat(searches().all())
                .extracting(SavedSearch::name)
                .containsExactly("Open", "Pilots");
        assertThat(searches().named("Pilots").orElseThrow().request().query())
                .isEqualTo("speaker:Quist");
        opened.review().undo();
        assertThat(searches().named("Quist").orElseThrow().id()).isEqualTo(quist);
        searches().rename(quist, "QUIST");
        assertThat(searches().named("quist").orElseThrow().name()).isEqualTo("QUIST");
    }

    @Test
    void callsNewWhatNewArticlesAddUntilSomebodyLooks() {
        searches().save("Quist", BY_QUIST);
        assertThat(only())
                .extracting(SavedCount::total, SavedCount::unseen)
                .containsExactly(1L, 0L);
        opened.add("strike.txt", OpenedProject.STRIKE);
        assertThat(only())
                .extracting(SavedCount::total, SavedCount::unseen)
                .containsExactly(2L, 1L);
        searches().visit(only().search().id());
        assertThat(only().unseen()).isZero();
    }

    @Test
    void followsEachDecisionOnWhatItFinds() {
        searches().save("Open", SearchRequest.of("is:open"));
        long before = only().total();
        QuoteId first =
                opened.session().search().find("is:open", 1).hits().getFirst().quote().quote().id();
        opened.review().accept(first);
        assertThat(only().total()).isEqualTo(before - 1);
    }

    @Test
    void takesThePlaceOfTheSearchOfThatName() {
        searches().save("Ferries", BY_QUIST);
        searches().save("ferries", SearchRequest.of("ferry"));
        assertThat(searches().all()).hasSize(1);
        opened.review().undo();
        assertThat(searches().all()).extracting(SavedSearch::name).containsExactly("Ferries");
    }

    @Test
    void bringsARemovedSearchBackAndTellsOfAllInTheHistory() {
        searches().save("Quist", BY_QUIST);
        searches().remove(only().search().id());
        assertThat(searches().all()).isEmpty();
        opened.review().undo();
        assertThat(searches().all()).extracting(SavedSearch::name).containsExactly("Quist");
        assertThat(opened.session().history().latest(3))
                .extracting(entry -> entry.decision().kind())
                .containsExactly(
                        DecisionKind.UNDO, DecisionKind.REMOVE_SEARCH, DecisionKind.SAVE_SEARCH);
    }

    @Test
    void exportsWhatANarrowedSearchFindsAndWhatWasSelected() throws IOException {
        SearchRequest narrowed = SearchRequest.of("").choosing(Facet.SPEAKER, Set.of("Omar Quist"));
        assertThat(exported(new ExportScope.Searched("by Quist", narrowed)))
                .contains("It never does")
                .contains("search: by Quist")
                .hasLineCount(2);
        QuoteId ferry =
                opened.session().search().find("sails", 1).hits().getFirst().quote().quote().id();
        assertThat(exported(new ExportScope.Selected(Set.of(ferry))))
                .contains("sails at six")
                .contains("selection")
                .doesNotContain("It never does");
    }

    private String exported(ExportScope scope) throws IOException {
        Path file = folder.resolve("out.csv");
        ExportRequest request =
                new ExportRequest(ExportFormat.CSV, scope, true, ExportOptions.USUAL);
        opened.session().exports().export(request, file);
        return Files.readString(file);
    }

    @Test
    void aFailingIndexIsAFailureAndNoEmptyAnswer() {
        Search search = opened.session().search();
        opened.close();
        assertThatThrownBy(() -> search.quotes(BY_QUIST))
                .hasCauseInstanceOf(IndexUnavailable.class);
        opened.open();
    }
}

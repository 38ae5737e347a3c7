package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.review.IndexCheck.Health;
import org.quotewright.store.ProjectUnavailable;

class BackgroundIndexTest {

    @TempDir Path folder;
    private OpenedProject opened;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private Search search() {
        return opened.session().search();
    }

    private QuoteId first() {
        return opened.quotes().getFirst().id();
    }

    /** As it is written when the project is closed. */
    private void assertIndexIsRight() throws IOException, ProjectUnavailable {
        opened.close();
        assertThat(IndexCheck.of(opened.file(), Progress.NONE).health()).isEqualTo(Health.RIGHT);
        opened.open();
    }

    @Test
    void showsADecisionToTheNextSearch() {
        SearchRequest open = SearchRequest.of("is:open said:ferry").counting(5);
        assertThat(search().find(open).total()).isEqualTo(1);
        opened.review().accept(first());
        SearchPage page = search().find(open.withQuery("said:ferry"));
        assertThat(page.isWhole()).isTrue();
        assertThat(page.of(Facet.STATE).values())
                .containsExactly(new FacetCount("verified", 1, false));
        opened.review().undo();
        assertThat(search().find(open).total()).isEqualTo(1);
    }

    @Test
    void highlightsTheContentAndWhatStandsAround() {
        SearchHit hit = search().find(SearchRequest.of("ferry nordport")).hits().getFirst();
        assertThat(words(hit.content())).containsExactly("ferry");
        assertThat(words(hit.context())).containsExactly("ferry", "Nordport");
    }

    private static List<String> words(Passage passage) {
        return passage.highlights().stream().map(span -> span.in(passage.text())).toList();
    }

    @Test
    void findsByANameThatAnAnalystEnteredSince() throws DirectoryRefused {
        var brandt =
                opened.session().directory().speakers().stream()
                        .filter(each -> each.speaker().name().equals("Ilse Brandt"))
                        .findFirst()
                        .orElseThrow();
        opened.session().directory().addAlias(brandt.id(), "the ferrywoman", Optional.empty());
        assertThat(search().find("speaker:ferrywoman", 5).total()).isEqualTo(1);
        opened.session().directory().removeAlias(brandt.id(), "the ferrywoman");
        assertThat(search().find("speaker:ferrywoman", 5).total()).isZero();
    }

    @Test
    void keepsTheNamesOfEntriesThatAreMergedAndTakenApart() throws Exception {
        SpeakerId quist = speaker("Omar Quist");
        directory().merge(quist, speaker("Ilse Brandt"));
        assertThat(search().find("speaker:quist", 5).total()).isEqualTo(2);
        assertIndexIsRight();
        directory().unmerge(quist);
        assertThat(search().find("speaker:quist", 5).total()).isEqualTo(1);
        assertIndexIsRight();
        List<OrganisationId> two =
                directory().organisations().stream().map(DirectoryOrganisation::id).toList();
        directory().merge(two.getFirst(), two.getLast());
        directory().unmerge(two.getFirst());
        assertIndexIsRight();
    }

    private Directory directory() {
        return opened.session().directory();
    }

    private SpeakerId speaker(String name) {
        return opened.session().directory().speakers().stream()
                .filter(each -> each.speaker().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void takesALargeChangeInBesideFurtherDecisions() throws Exception {
        for (int article = 0; article < 60; article++) {
            opened.add(article + ".txt", OpenedProject.STRIKE.replace("ashore", "at " + article));
        }
        List<QuoteId> all = opened.quotes().stream().map(ReviewedQuote::id).toList();
        opened.review().accept(all);
        opened.review().undo();
        opened.review().accept(all.getFirst());
        assertThat(search().find("is:verified", 1).total()).isEqualTo(1);
        assertIndexIsRight();
    }

    @Test
    void makesAnIndexThatWasRemovedAnewAndSaysMeanwhileThatItIsNotWhole() throws IOException {
        opened.close();
        try (var files = Files.list(folder.resolve("harbour.quotewright.index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        opened.open();
        assertThat(search().find(SearchRequest.of("said:ferry")).isWhole()).isFalse();
        search().prepare(Progress.NONE);
        SearchPage page = search().find(SearchRequest.of("said:ferry"));
        assertThat(page.isWhole()).isTrue();
        assertThat(page.total()).isEqualTo(1);
    }

    @Test
    void leavesACancelledRebuildingToTheNextSearch() throws Exception {
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(String message, long done, long total) {
                        // nobody watches
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        opened.project().maintenance().rebuildIndex(cancelled);
        assertThat(IndexCheck.of(opened.file(), Progress.NONE).health()).isEqualTo(Health.BEHIND);
        assertThat(search().find("said:ferry", 5).total()).isEqualTo(1);
    }
}

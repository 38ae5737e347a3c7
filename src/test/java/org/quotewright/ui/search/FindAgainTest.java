package org.quotewright.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.InventedArticles;

/** The search when its form is opened again, and after decisions. */
class FindAgainTest {

    private static final int FEW = 3;

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private FindViewModel found;
    private FindDecisions decisions;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
        found = new FindViewModel(desk.session.search(), desk.workplace(), FEW);
        decisions = new FindDecisions(desk.session, found);
        found.begin();
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    private void addLater() {
        desk.project.add(List.of(InventedArticles.later(folder)));
        desk.navigation.begin();
    }

    private void runAll() {
        while (desk.jobs.waiting() > 0) {
            desk.jobs.runOne();
        }
    }

    private QuoteId current() {
        return found.current().orElseThrow().id();
    }

    private List<QuoteId> ids() {
        return found.found().stream().map(FoundQuote::id).toList();
    }

    @Test
    void opensWithTheHitsOfWhatIsSearchedForNowThoughTheyAreStillToCome() {
        found.query().set("tea leaves");
        desk.jobs.holdUpAside();
        found.query().set("keys");
        found.begin();
        runAll();
        assertThat(found.found()).hasSize(1).allMatch(FoundQuote::isFound);
        assertThat(found.found().getFirst().quote().quote().in(text())).contains("keys");
    }

    private String text() {
        return found.found().getFirst().hit().quote().article().text();
    }

    @Test
    void opensWithTheNewHitsOfTheSavedSearchThatAMarkLeadsTo() {
        found.query().set("type:direct keys");
        SavedViewModel saved =
                new SavedViewModel(desk.session, desk.workplace(), found, desk.articles);
        saved.save("Keys");
        found.query().set("tea leaves");
        addLater();
        desk.jobs.holdUpAside();
        saved.openNews();
        found.begin();
        runAll();
        assertThat(found.found()).hasSize(2).allMatch(FoundQuote::isFound);
        assertThat(found.found()).filteredOn(hit -> found.isNew(hit.id())).hasSize(1);
    }

    @Test
    void sortsWhatCameSinceAmongTheOthersAndLosesNoHit() {
        found.query().set("type:direct");
        found.order(SearchOrder.NEWEST);
        found.step(1);
        QuoteId second = current();
        addLater();
        found.begin();
        assertThat(found.found().getFirst().hit().quote().article().heading())
                .startsWith("Keller stays");
        assertThat(found.found()).allMatch(FoundQuote::isFound);
        assertThat(current()).isEqualTo(second);
        assertThat(found.selected().get()).isEqualTo(2);
    }

    @Test
    void goesOnBehindTheQuotationThatWasDecidedOnInItsArticle() {
        found.query().set("is:open");
        found.step(1);
        List<QuoteId> before = ids();
        desk.session.review().accept(before.get(1));
        found.begin();
        assertThat(ids()).doesNotContain(before.get(1));
        assertThat(current()).isEqualTo(before.get(2));
    }

    @Test
    void aDecisionWhileOtherHitsAreStillToComeLeavesThemAlone() {
        found.query().set("tea leaves");
        desk.jobs.holdUpAside();
        found.query().set("keys");
        decisions.accept();
        runAll();
        assertThat(found.found()).hasSize(1).allMatch(FoundQuote::isFound);
        assertThat(found.current().orElseThrow().quote().state()).isEqualTo(QuoteState.OPEN);
    }

    @Test
    void aDecisionThatSortsAQuotationFarBelowLeavesItFoundAndInItsPlace() {
        found.order(SearchOrder.SPEAKER);
        QuoteId first = current();
        decisions.assign(new Speaker("Zora Zett", SpeakerKind.PERSON));
        assertThat(current()).isEqualTo(first);
        assertThat(found.current().orElseThrow().isFound()).isTrue();
        assertThat(found.current().orElseThrow().quote().principal().orElseThrow().speaker().name())
                .isEqualTo("Zora Zett");
    }

    @Test
    void anIndexThatIsGoneTakesNoHitFromTheListAndIsMadeAnew() throws IOException {
        found.query().set("is:open");
        Path index = folder.resolve("Island watch.quotewright.index");
        assertThat(index).exists();
        try (Stream<Path> files = Files.walk(index)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        assertThat(index).doesNotExist();
        decisions.toggleFlag();
        assertThat(found.found()).hasSize(FEW).allMatch(FoundQuote::isFound);
        assertThat(found.page().get().orElseThrow().isWhole()).isTrue();
        found.query().set("is:flagged");
        assertThat(found.found()).hasSize(1);
        assertThat(found.page().get().orElseThrow().mistakes()).isEmpty();
    }

    @Test
    void everyHitIsComeToWhereDecisionsSortThemAnew() {
        found.order(SearchOrder.SPEAKER);
        decisions.assign(new Speaker("Zora Zett", SpeakerKind.PERSON));
        for (int i = 0; i < 12; i++) {
            found.step(1);
        }
        assertThat(ids()).hasSize(10).doesNotHaveDuplicates();
        assertThat(found.selected().get()).isEqualTo(9);
    }
}

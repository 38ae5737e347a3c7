package org.quotewright.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.review.ExportScope;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.InventedArticles;
import org.quotewright.ui.common.desk.Completion;

class FindViewModelTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private FindViewModel found;
    private FindDecisions decisions;
    private SavedViewModel saved;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
        found = new FindViewModel(desk.session.search(), desk.workplace());
        decisions = new FindDecisions(desk.session, found);
        saved = new SavedViewModel(desk.session, desk.workplace(), found, desk.articles);
        found.begin();
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    private List<String> speakers() {
        return found.found().stream()
                .map(each -> each.quote().principal().orElseThrow().speaker().name())
                .distinct()
                .toList();
    }

    @Test
    void beginsWithEverythingAndCountsItExactly() {
        assertThat(found.found()).hasSize(10);
        assertThat(found.page().get().orElseThrow().of(Facet.OUTLET).values())
                .extracting(FacetCount::value, FacetCount::count)
                .contains(tuple("Harbour Lantern", 6L), tuple("The Quay", 2L));
    }

    @Test
    void narrowsByFacetsTogetherAndWidensAgain() {
        found.toggle(Facet.OUTLET, "Harbour Lantern");
        assertThat(found.found()).hasSize(6);
        found.toggle(Facet.SPEAKER, "Mira Solberg");
        assertThat(speakers()).containsExactly("Mira Solberg");
        found.query().set("said:treaty");
        assertThat(found.found()).hasSize(1);
        found.widen();
        assertThat(found.request().get().choices()).isEmpty();
        assertThat(found.request().get().query()).isEqualTo("said:treaty");
    }

    @Test
    void keepsThePlaceOfAQuotationThatADecisionTakesOutOfTheSearch() {
        found.query().set("is:open");
        found.step(2);
        FoundQuote third = found.current().orElseThrow();
        decisions.accept();
        assertThat(found.selected().get()).isEqualTo(2);
        assertThat(found.current().orElseThrow().id()).isEqualTo(third.id());
        assertThat(found.current().orElseThrow().isFound()).isFalse();
        assertThat(found.current().orElseThrow().quote().state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(found.page().get().orElseThrow().total()).isEqualTo(9);
        decisions.undo();
        assertThat(found.current().orElseThrow().isFound()).isTrue();
        assertThat(found.current().orElseThrow().quote().state()).isEqualTo(QuoteState.OPEN);
        assertThat(found.found()).hasSize(10);
    }

    @Test
    void passesOverNothingWhereDecisionsShortenWhatIsFound() {
        FindViewModel few = new FindViewModel(desk.session.search(), desk.workplace(), 3);
        FindDecisions onFew = new FindDecisions(desk.session, few);
        few.query().set("is:open");
        List<QuoteId> all = found.found().stream().map(FoundQuote::id).toList();
        for (int i = 0; i < all.size(); i++) {
            onFew.accept();
            few.step(1);
        }
        assertThat(few.found()).extracting(FoundQuote::id).containsExactlyInAnyOrderElementsOf(all);
        assertThat(few.found()).noneMatch(FoundQuote::isFound);
    }

    @Test
    void ordersByDateAndBySpeaker() {
        found.order(SearchOrder.OLDEST);
        assertThat(found.current().orElseThrow().hit().quote().article().heading())
                .startsWith("Rovers coach");
        found.order(SearchOrder.SPEAKER);
        assertThat(found.current().orElseThrow().quote().principal().orElseThrow().speaker().name())
                .isEqualTo("a port spokeswoman");
        found.nextOrder();
        assertThat(found.request().get().order()).isEqualTo(SearchOrder.RELEVANCE);
    }

    @Test
    void opensAQuotationInItsArticle() {
        found.query().set("tea leaves");
        assertThat(decisions.open()).isTrue();
        assertThat(desk.heading()).startsWith("Court hears");
        assertThat(desk.selected().id()).isEqualTo(found.current().orElseThrow().id());
    }

    @Test
    void picksQuotationsOfSeveralSearches() {
        found.query().set("tea leaves");
        found.pick();
        found.query().set("keys");
        found.pick();
        assertThat(found.picked()).hasSize(2);
        found.pick();
        assertThat(found.picked()).hasSize(1);
    }

    @Test
    void marksThePartOfTheQueryThatWasNotUnderstood() {
        found.query().set("ferry is:golden");
        var mistake = found.page().get().orElseThrow().mistakes().getFirst();
        assertThat("ferry is:golden".substring(mistake.offset(), mistake.end())).contains("golden");
    }

    @Test
    void savesANarrowedSearchAndShowsItAgain() {
        found.query().set("ferry");
        found.toggle(Facet.OUTLET, "The Quay");
        saved.save("Court");
        found.query().set("keys");
        found.widen();
        saved.open(0);
        assertThat(found.query().get()).isEqualTo("ferry");
        assertThat(found.request().get().chosen(Facet.OUTLET)).containsExactly("The Quay");
        assertThat(saved.scopes())
                .first()
                .isInstanceOfSatisfying(
                        ExportScope.Searched.class,
                        scope -> assertThat(scope.words()).isEqualTo("Court"));
    }

    @Test
    void tellsOfNewHitsUntilTheyAreLookedThrough() {
        found.query().set("is:open");
        saved.save("Open");
        assertThat(saved.unseen().get()).isZero();
        Path later = InventedArticles.later(folder);
        desk.project.add(List.of(later));
        desk.navigation.begin();
        assertThat(saved.unseen().get()).isEqualTo(1);
        saved.openNews();
        assertThat(saved.unseen().get()).isZero();
        assertThat(found.found()).filteredOn(hit -> found.isNew(hit.id())).hasSize(1);
        found.query().set("is:open ferry");
        assertThat(found.found()).noneMatch(hit -> found.isNew(hit.id()));
    }

    @Test
    void renamesASavedSearchButToNoNameOfAnother() {
        saved.save("All");
        found.query().set("ferry");
        saved.save("Ferry");
        saved.open(0);
        saved.rename("ferry");
        assertThat(desk.notices.current().get().orElseThrow().happened()).contains("“ferry”");
        saved.rename("Everything");
        assertThat(saved.saved())
                .extracting(each -> each.search().name())
                .containsExactly("Everything", "Ferry");
        assertThat(saved.current().orElseThrow().search().name()).isEqualTo("Everything");
    }

    @Test
    void namesAnotherSpeakerInPlaceByACandidateOrANameOfTheProject() {
        found.query().set("is:open");
        SpeakerChoice choice = new SpeakerChoice(desk.session, found, decisions);
        FoundQuote first = found.current().orElseThrow();
        choice.begin();
        assertThat(choice.offers().getFirst().name())
                .isEqualTo(
                        first.quote()
                                .suggestion()
                                .candidates()
                                .getFirst()
                                .speaker()
                                .speaker()
                                .name());
        choice.typed().set("solb");
        assertThat(choice.offers()).extracting(Completion.Offer::name).contains("Mira Solberg");
        choice.typed().set("Nadja Ferrol");
        choice.take();
        assertThat(found.current().orElseThrow().id()).isEqualTo(first.id());
        assertThat(found.current().orElseThrow().quote().principal().orElseThrow().speaker())
                .isEqualTo(new Speaker("Nadja Ferrol", SpeakerKind.PERSON));
        decisions.undo();
        assertThat(found.current().orElseThrow().quote().verdict())
                .isEqualTo(first.quote().verdict());
    }

    @Test
    void showsASavedSearchAsCurrentOnlyWhileItIsAsked() {
        saved.save("All");
        found.query().set("ferry");
        assertThat(saved.selected().get()).isEqualTo(-1);
        saved.save("Ferry");
        assertThat(saved.current().orElseThrow().search().name()).isEqualTo("Ferry");
        saved.open(0);
        assertThat(saved.selected().get()).isZero();
        found.toggle(Facet.OUTLET, "Harbour Lantern");
        assertThat(saved.selected().get()).isEqualTo(-1);
        saved.step(1);
        assertThat(saved.selected().get()).isEqualTo(1);
        found.order(SearchOrder.NEWEST);
        assertThat(saved.selected().get()).isEqualTo(1);
    }

    @Test
    void removesASavedSearchAndBringsItBack() {
        saved.save("All");
        saved.step(1);
        saved.remove();
        assertThat(saved.saved()).isEmpty();
        decisions.undo();
        assertThat(saved.saved()).hasSize(1);
    }

    @Test
    void completesTheWordAtTheCaret() {
        CompletionsViewModel completions =
                new CompletionsViewModel(
                        desk.session.search(), found, new SimpleBooleanProperty(true));
        found.query().set("tea or speaker:sol");
        completions.ask("tea or speaker:sol", 18);
        assertThat(completions.choices()).isNotEmpty();
        assertThat(completions.choices().getFirst().label()).contains("Solberg");
        assertThat(completions.choices().getFirst().count()).hasValue(4);
        assertThat(completions.take()).isFalse();
        completions.step(1);
        assertThat(completions.take()).isTrue();
        assertThat(found.query().get()).startsWith("tea or speaker:").contains("Mira Solberg");
        assertThat(completions.isOffering()).isFalse();
    }
}

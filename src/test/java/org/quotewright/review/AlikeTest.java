package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

class AlikeTest {

    private static final String ARTICLE =
            """
            "The ferry sails at six," said Ilse Brandt of Nordport Ferries.

            "It never does," said Omar Quist of the Pilots' Guild.

            "It does today," said Ilse Brandt of Nordport Ferries.

            "We will see," said Omar Quist of the Pilots' Guild.

            "You will," said Ilse Brandt of Nordport Ferries.

            "And I will too," said Ilse Brandt of the Harbour Board.
            """;

    @TempDir Path folder;
    private OpenedProject opened;
    private ArticleId article;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        article = opened.add("ferry.txt", ARTICLE).article().orElseThrow();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private OpenArticle read() {
        return opened.session().library().open(article);
    }

    private ReviewedQuote quote(int place) {
        return read().quotes().get(place);
    }

    private void assign(int place, String name) {
        opened.review().assign(quote(place).id(), new Speaker(name, SpeakerKind.PERSON));
    }

    private Optional<Alike> alikeTo(int place) {
        return Alike.to(quote(place), read());
    }

    private List<Integer> places(Alike alike) {
        return alike.quotes().stream().map(quote -> read().quotes().indexOf(quote)).toList();
    }

    @Test
    void anotherSpeakerMayHoldForAllThatTheArticleCallsAlike() {
        assign(0, "Karl Brandt");
        Alike alike = alikeTo(0).orElseThrow();
        assertThat(alike.aspect()).isEqualTo(Alike.Aspect.SPEAKER);
        assertThat(alike.words()).isEqualTo("Ilse Brandt");
        assertThat(places(alike)).containsExactly(2, 4, 5);
    }

    @Test
    void anotherOrganisationMayHoldForAllOfTheSpeakerThere() {
        opened.review().affiliate(quote(0).id(), "Nordport Lines");
        Alike alike = alikeTo(0).orElseThrow();
        assertThat(alike.aspect()).isEqualTo(Alike.Aspect.ORGANISATION);
        assertThat(alike.words()).isEqualTo("Ilse Brandt");
        assertThat(places(alike)).containsExactly(2, 4);
    }

    @Test
    void whatIsDecidedIsLeftOut() {
        opened.review().accept(quote(2).id());
        opened.review().reject(quote(4).id());
        assign(0, "Karl Brandt");
        assertThat(places(alikeTo(0).orElseThrow())).containsExactly(5);
    }

    @Test
    void whatHasAnotherSpeakerAlreadyIsLeftOut() {
        assign(2, "Anna Brandt");
        assign(0, "Karl Brandt");
        assertThat(places(alikeTo(0).orElseThrow())).containsExactly(4, 5);
    }

    @Test
    void nothingIsAlikeWhereNothingWasChosen() {
        assertThat(alikeTo(0)).isEmpty();
        opened.review().accept(quote(0).id());
        assertThat(alikeTo(0)).isEmpty();
        opened.review().affiliate(quote(1).id(), "the Pilots' Guild");
        assertThat(alikeTo(1)).isEmpty();
    }

    @Test
    void nothingIsAlikeWhereNobodyElseIsCalledSo() {
        opened.review().accept(quote(3).id());
        assign(1, "Karl Quist");
        assertThat(alikeTo(1)).isEmpty();
    }

    @Test
    void onlyTheLatestChoiceCounts() {
        assign(0, "Karl Brandt");
        opened.review().accept(quote(0).id());
        assertThat(alikeTo(0)).isEmpty();
    }
}

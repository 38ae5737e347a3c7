package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Alias;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;

/** Entries that become one, or two. */
class StoredDirectoryTest extends DirectoryOfThree {

    @Test
    void mergeMovesTheQuotationsAndKeepsTheName() throws DirectoryRefused {
        SpeakerId gone = id("I. Brandt");
        ReviewedQuote last = opened.quotes().getLast();
        opened.review().accept(last.id());
        Outcome outcome = mergeBrandt();
        assertThat(outcome.select().id()).isEqualTo(last.id());
        assertThat(outcome.select().state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(attributed())
                .containsExactly("Ilse Brandt", "Omar Quist", "Omar Quist", "Ilse Brandt");
        assertThat(names()).containsExactly("Ilse Brandt", "Omar Quist");
        assertThat(speaker("Ilse Brandt").aliases())
                .containsExactly(new Alias("I. Brandt", new Source.Merged(gone)));
        assertThat(speaker("Ilse Brandt").merged()).containsExactly(gone);
        assertThat(speaker("Ilse Brandt").quotes()).isEqualTo(2);
        assertThat(opened.session().search().find("speaker:\"Ilse Brandt\"", 9).total())
                .isEqualTo(2);
    }

    @Test
    void undoOfAMergeBringsEverythingBackAfterARestart() throws DirectoryRefused {
        List<DirectorySpeaker> before = directory().speakers();
        List<ReviewedQuote> quotes = opened.quotes();
        mergeBrandt();
        opened.reopen();
        Outcome outcome = opened.review().undo().orElseThrow();
        assertThat(outcome.revisited()).isPresent();
        assertThat(outcome.select().id()).isEqualTo(quotes.getLast().id());
        assertThat(directory().speakers()).isEqualTo(before);
        assertThat(opened.quotes())
                .extracting(ReviewedQuote::verdict)
                .isEqualTo(quotes.stream().map(ReviewedQuote::verdict).toList());
        opened.review().redo();
        assertThat(names()).containsExactly("Ilse Brandt", "Omar Quist");
    }

    @Test
    void laterArticlesAndAnalystsMeanTheOneThatStands() throws DirectoryRefused {
        mergeBrandt();
        opened.add("later.txt", "\"We sail again,\" said I. Brandt of NF.\n");
        assertThat(attributed().getLast()).isEqualTo("Ilse Brandt");
        QuoteId strike = opened.quotes().get(2).id();
        opened.review().assign(strike, new Speaker("i. brandt", SpeakerKind.PERSON));
        assertThat(attributed().get(2)).isEqualTo("Ilse Brandt");
        opened.review().accept(opened.quotes().getLast().id());
        assertThat(opened.quotes().getLast().state()).isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void quotationsThatCameWhileAMergeWasUndoneGoWithItAndComeBack() throws DirectoryRefused {
        mergeBrandt();
        opened.review().undo();
        opened.add("later.txt", "\"We sail again,\" said I. Brandt of NF.\n");
        assertThat(speaker("I. Brandt").quotes()).isEqualTo(2);
        opened.review().redo();
        assertThat(speaker("Ilse Brandt").quotes()).isEqualTo(3);
        opened.review().undo();
        assertThat(speaker("I. Brandt").quotes()).isEqualTo(2);
        assertThat(speaker("Ilse Brandt").quotes()).isEqualTo(1);
    }

    @Test
    void unmergeTakesBackWhatTheMergeMovedAlthoughMoreWasDecidedSince() throws DirectoryRefused {
        SpeakerId gone = id("I. Brandt");
        mergeBrandt();
        opened.review().accept(opened.quotes().getLast().id());
        directory().merge(id("Ilse Brandt"), id("Omar Quist"));
        directory().unmerge(gone);
        assertThat(attributed())
                .containsExactly("Omar Quist", "Omar Quist", "Omar Quist", "I. Brandt");
        assertThat(opened.quotes().getLast().state()).isEqualTo(QuoteState.VERIFIED);
        assertThatThrownBy(() -> directory().unmerge(gone))
                .isInstanceOfSatisfying(
                        DirectoryRefused.class,
                        refused ->
                                assertThat(refused.messageKey()).isEqualTo("directory.not-merged"));
    }

    @Test
    void whoIsKeptApartIsNeitherMergedNorSuggested() throws DirectoryRefused {
        assertThat(directory().suggestedMerges())
                .extracting(it -> it.from().id(), it -> it.into().id())
                .containsExactly(tuple(id("I. Brandt"), id("Ilse Brandt")));
        directory().neverMerge(id("I. Brandt"), id("Ilse Brandt"), true);
        assertThat(directory().suggestedMerges()).isEmpty();
        opened.reopen();
        assertThatThrownBy(this::mergeBrandt)
                .isInstanceOfSatisfying(
                        DirectoryRefused.class,
                        refused -> {
                            assertThat(refused.messageKey()).isEqualTo("directory.apart");
                            assertThat(refused.arguments())
                                    .containsExactly("I. Brandt", "Ilse Brandt");
                        });
        directory().merge(id("Omar Quist"), id("Ilse Brandt"));
        assertThatThrownBy(() -> directory().merge(id("Ilse Brandt"), id("I. Brandt")))
                .isInstanceOf(DirectoryRefused.class);
        directory().neverMerge(id("Ilse Brandt"), id("I. Brandt"), false);
        assertThat(mergeBrandt().decisions()).isNotEmpty();
    }

    @Test
    void splitMovesChosenQuotationsToANewEntry() throws DirectoryRefused {
        Speaker other = new Speaker("Omar Quist (the younger)", SpeakerKind.PERSON);
        opened.review().accept(opened.quotes().get(2).id());
        List<DirectorySpeaker> before = directory().speakers();
        directory().split(id("Omar Quist"), List.of(opened.quotes().get(2).id()), other);
        assertThat(attributed())
                .containsExactly("Ilse Brandt", "Omar Quist", other.name(), "I. Brandt");
        assertThat(speaker(other.name()).affiliations()).hasSize(1);
        assertThat(opened.quotes().get(2).state()).isEqualTo(QuoteState.CORRECTED);
        opened.review().undo();
        assertThat(opened.quotes().get(2).state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(directory().speakers()).isEqualTo(before);
        assertThatThrownBy(() ->
                        directory()
                                .split(
                                        id("Omar Quist"),
                                        List.of(),
                                        new Speaker("ilse brandt", SpeakerKind.PERSON)))
                .isInstanceOf(DirectoryRefused.class);
    }

    @Test
    void splitMovesAnAliasWithTheQuotationsBesideIt() throws DirectoryRefused {
        QuoteId last = opened.quotes().getLast().id();
        opened.review().assign(last, new Speaker("Ilse Brandt", SpeakerKind.PERSON));
        SpeakerId brandt = id("Ilse Brandt");
        directory().addAlias(brandt, "Captain Brandt", Optional.empty());
        Speaker iris = new Speaker("Iris Brandt", SpeakerKind.PERSON);
        assertThatThrownBy(() -> directory().splitAlias(brandt, "Nobody", iris))
                .isInstanceOf(DirectoryRefused.class);
        directory().addAlias(brandt, "I. Brandt", Optional.empty());
        directory().splitAlias(brandt, "I. Brandt", iris);
        assertThat(attributed().getLast()).isEqualTo("Iris Brandt");
        assertThat(speaker("Iris Brandt").aliases())
                .containsExactly(new Alias("I. Brandt", new Source.Hand("kaya")));
        assertThat(speaker("Ilse Brandt").aliases())
                .containsExactly(new Alias("Captain Brandt", new Source.Hand("kaya")));
    }

    @Test
    void mergedOrganisationsBecomeOneWithTheirInitials() throws DirectoryRefused {
        OrganisationId initials = organisation("NF");
        List<DirectoryOrganisation> before = directory().organisations();
        directory().merge(initials, organisation("Nordport Ferries"));
        DirectoryOrganisation ferries = directory().organisations().getFirst();
        assertThat(ferries.aliases()).containsExactly(new Alias("NF", new Source.Merged(initials)));
        assertThat(ferries.quotes()).isEqualTo(2);
        assertThat(opened.quotes().getLast().principal().orElseThrow().affiliation().organisation())
                .isEqualTo("Nordport Ferries");
        opened.add("later.txt", "\"We sail again,\" said Omar Quist of NF.\n");
        assertThat(directory().organisations().getFirst().quotes()).isEqualTo(3);
        directory().unmerge(initials);
        assertThat(opened.quotes().get(3).principal().orElseThrow().affiliation().organisation())
                .isEqualTo("NF");
        opened.review().undo();
        opened.review().undo();
        assertThat(directory().organisations()).hasSameSizeAs(before);
    }
}

package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Alias;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.PartialDate;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Source;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;

/** What is known of an entry, and from where. */
class StoredEntriesTest extends DirectoryOfThree {

    @Test
    void listsEveryoneWhoIsQuoted() {
        assertThat(names()).containsExactly("Ilse Brandt", "Omar Quist", "I. Brandt");
        assertThat(speaker("Omar Quist").quotes()).isEqualTo(2);
        assertThat(speaker("Omar Quist").affiliations())
                .containsExactly(
                        DatedAffiliation.of(
                                "",
                                "the Pilots' Guild",
                                new Source.Printed(new ArticleId(1), "the Pilots' Guild")));
    }

    @Test
    void anAffiliationIsOfWhoGaveItThoughSomebodyElseTookAStepBack() {
        QuoteId quote = opened.quotes().getFirst().id();
        opened.session().review().affiliate(quote, "Port Union");
        opened.reopen("lena", Instant.parse("2026-03-02T10:00:00Z"));
        opened.session().review().reject(quote);
        opened.session().review().undo();
        assertThat(speaker("Ilse Brandt").affiliations())
                .contains(DatedAffiliation.of("", "Port Union", new Source.Hand("kaya")));
    }

    @Test
    void aliasesKeepWhereTheyCameFrom() throws DirectoryRefused {
        SpeakerId quist = id("Omar Quist");
        Source.Printed printed = new Source.Printed(new ArticleId(1), "Captain Quist");
        directory().addAlias(quist, "Captain Quist", Optional.of(printed));
        directory().addAlias(quist, "Omar", Optional.empty());
        assertThat(speaker("Omar Quist").aliases())
                .containsExactly(
                        new Alias("Captain Quist", printed),
                        new Alias("Omar", new Source.Hand("kaya")));
        directory().removeAlias(quist, "OMAR");
        assertThat(speaker("Omar Quist").aliases())
                .extracting(Alias::name)
                .containsExactly("Captain Quist");
        assertThat(directory().removeAlias(quist, "Omar").decisions()).isEmpty();
        assertThatThrownBy(() -> directory().addAlias(quist, "Ilse Brandt", Optional.empty()))
                .isInstanceOf(DirectoryRefused.class);
    }

    @Test
    void attributesAreEnteredOrSaidNotToBeStatedAndNeverGuessed() {
        SpeakerId quist = id("Omar Quist");
        assertThat(directory().speakers()).allMatch(each -> each.attributes().isEmpty());
        Attribute gender = new Attribute(Attribute.GENDER, Optional.empty());
        Attribute party = new Attribute("party", Optional.of("Harbour List"));
        directory().setAttribute(quist, gender);
        directory().setAttribute(quist, party);
        assertThat(speaker("Omar Quist").attributes()).containsExactly(gender, party);
        assertThat(directory().setAttribute(quist, party).decisions()).isEmpty();
        directory().removeAttribute(quist, "Party");
        assertThat(speaker("Omar Quist").attributes()).containsExactly(gender);
    }

    @Test
    void affiliationsHaveDatesAndFollowARenamedOrganisation() throws DirectoryRefused {
        DatedAffiliation chair =
                new DatedAffiliation(
                        "chair",
                        "NF",
                        PartialDate.of("2019"),
                        PartialDate.of("2021-03"),
                        new Source.Hand("kaya"));
        SpeakerId brandt = id("Ilse Brandt");
        directory().addAffiliation(brandt, chair);
        directory().merge(organisation("NF"), organisation("Nordport Ferries"));
        assertThat(speaker("Ilse Brandt").affiliations())
                .contains(chair.withOrganisation("Nordport Ferries"));
        directory().removeAffiliation(brandt, chair.withOrganisation("Nordport Ferries"));
        assertThat(speaker("Ilse Brandt").affiliations()).hasSize(1);
    }

    @Test
    void kindIsSaidOfAllQuotationsAtOnce() {
        directory().setKind(id("Omar Quist"), SpeakerKind.GROUP);
        assertThat(opened.quotes().get(2).principal().orElseThrow().speaker().kind())
                .isEqualTo(SpeakerKind.GROUP);
        opened.add("later.txt", "\"We sail again,\" said Omar Quist of NF.\n");
        assertThat(opened.quotes().getLast().principal().orElseThrow().speaker().kind())
                .isEqualTo(SpeakerKind.GROUP);
        opened.review().undo();
        assertThat(opened.quotes().get(2).principal().orElseThrow().speaker().kind())
                .isEqualTo(SpeakerKind.PERSON);
    }
}

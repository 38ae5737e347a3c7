package org.quotewright.attribution.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.RuleEngine;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Candidate;
import org.quotewright.model.ConfirmedSpeaker;
import org.quotewright.model.Knowledge;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;

class KnownSpeakersTest {

    private static final Speaker BRANDT = new Speaker("Ilse Brandt", SpeakerKind.PERSON);
    private static final Affiliation FERRIES =
            new Affiliation("spokesperson", "Nordport Ferries", List.of());

    private static Knowledge knowledge(List<String> aliases, Affiliation... affiliations) {
        return new Knowledge(List.of(new ConfirmedSpeaker(BRANDT, aliases, List.of(affiliations))));
    }

    private static Suggestion only(String text, Knowledge knowledge) {
        List<Suggestion> all = new RuleEngine().analyse(Article.of(text), knowledge);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static AttributedSpeaker principal(Suggestion suggestion) {
        return suggestion.attribution().principal().orElseThrow();
    }

    private static Predicate<Candidate> is(Speaker speaker, ReasonKey key) {
        return candidate ->
                candidate.speaker().speaker().equals(speaker)
                        && candidate.reasons().stream().anyMatch(reason -> reason.key() == key);
    }

    @Test
    void givesTheFullNameBehindAConfirmedAlias() {
        String text = "\"The ferry sails at six,\" said Brandt.";
        Suggestion known = only(text, knowledge(List.of("Brandt"), FERRIES));
        assertThat(principal(known).speaker()).isEqualTo(BRANDT);
        assertThat(known.reasons()).anyMatch(reason -> reason.key() == ReasonKey.KNOWN_ALIAS);
        assertThat(known.candidates()).anyMatch(is(BRANDT, ReasonKey.KNOWN_AFFILIATION));
        assertThat(known.candidates())
                .extracting(each -> each.speaker().speaker().name())
                .contains("Brandt");
    }

    @Test
    void leavesAnAliasOfTwoToTheAnalyst() {
        Speaker other = new Speaker("Jonas Brandt", SpeakerKind.PERSON);
        Knowledge both =
                knowledge(List.of("Brandt"), FERRIES)
                        .plus(
                                new Knowledge(
                                        List.of(
                                                new ConfirmedSpeaker(
                                                        other, List.of("Brandt"), List.of()))));
        Suggestion known = only("\"The ferry sails at six,\" said Brandt.", both);
        assertThat(principal(known).speaker().name()).isEqualTo("Brandt");
        assertThat(known.candidates())
                .anyMatch(is(BRANDT, ReasonKey.KNOWN_ALIAS))
                .anyMatch(is(other, ReasonKey.KNOWN_ALIAS));
    }

    @Test
    void fillsInTheAffiliationThatTheArticleDoesNotState() {
        String text = "\"The ferry sails at six,\" said Ilse Brandt.";
        Affiliation affiliation =
                principal(only(text, knowledge(List.of(), FERRIES))).affiliation();
        assertThat(affiliation).isEqualTo(FERRIES);
    }

    @Test
    void neverOverrulesWhatTheArticleStates() {
        String text = "\"We sail at six,\" said Ilse Brandt, captain of the Marl Bank.";
        Suggestion before = only(text, Knowledge.NONE);
        Suggestion known = only(text, knowledge(List.of("Ilse Brandt"), FERRIES));
        assertThat(principal(before).affiliation().organisation()).isNotBlank();
        assertThat(known.attribution()).isEqualTo(before.attribution());
    }

    @Test
    void leavesTwoConfirmedOrganisationsToTheAnalyst() {
        Affiliation guild = new Affiliation("", "Pilots' Guild", List.of());
        String text = "\"The ferry sails at six,\" said Ilse Brandt.";
        Suggestion known = only(text, knowledge(List.of(), FERRIES, guild));
        assertThat(principal(known).affiliation().organisation()).isBlank();
    }

    @Test
    void offersWhoHoldsTheRoleInTheOrganisationThatTheArticleNames() {
        String text =
                "Nordport Ferries closed its harbour office on Monday.\n\n"
                        + "\"The ferry sails at six,\" a spokeswoman said.";
        Suggestion known = only(text, knowledge(List.of(), FERRIES));
        assertThat(principal(known).speaker()).isNotEqualTo(BRANDT);
        assertThat(known.candidates()).anyMatch(is(BRANDT, ReasonKey.KNOWN_ROLE));
    }

    @Test
    void offersNobodyForTheRoleWhereTheOrganisationIsNotNamed() {
        Suggestion known =
                only(
                        "\"The ferry sails at six,\" a spokeswoman said.",
                        knowledge(List.of(), FERRIES));
        assertThat(known.candidates()).noneMatch(each -> each.speaker().speaker().equals(BRANDT));
    }

    @Test
    void offersWhoHasTheSurname() {
        String text = "\"The ferry sails at six,\" said Brandt.";
        Suggestion known = only(text, knowledge(List.of(), FERRIES));
        assertThat(principal(known).speaker().name()).isEqualTo("Brandt");
        assertThat(known.candidates()).anyMatch(is(BRANDT, ReasonKey.KNOWN_SURNAME));
    }

    @Test
    void offersNobodyForAPronoun() {
        String text = "\"The ferry sails at six,\" she said.";
        Suggestion known = only(text, knowledge(List.of("she"), FERRIES));
        assertThat(known.candidates()).noneMatch(each -> each.speaker().speaker().equals(BRANDT));
    }

    @Test
    void addsCandidatesAloneToWhatWasSuggestedBefore() {
        String text = "\"The ferry sails at six,\" said Brandt.";
        List<Suggestion> before = new RuleEngine().analyse(Article.of(text));
        Knowledge knowledge = knowledge(List.of("Brandt"), FERRIES);
        Suggestion offered = new KnownSpeakers(knowledge).offered(text, before).getFirst();
        assertThat(offered.attribution()).isEqualTo(before.getFirst().attribution());
        assertThat(offered.candidates()).anyMatch(is(BRANDT, ReasonKey.KNOWN_ALIAS));
    }

    @Test
    void offersTheSameWhetherAllWasKnownAtOnceOrSomeOfItLater() {
        String text =
                "Nordport Ferries closed its office.\n\n\"The ferry sails at six,\" said Brandt."
                        + "\n\n\"Nobody will be left behind,\" the spokeswoman said.";
        List<Suggestion> before = new RuleEngine().analyse(Article.of(text));
        Affiliation guild = new Affiliation("spokesman", "", List.of());
        Speaker jonas = new Speaker("Jonas Brandt", SpeakerKind.PERSON);
        Speaker nora = new Speaker("Nora Brandt", SpeakerKind.PERSON);
        Knowledge older =
                knowledge(List.of("Brandt"), FERRIES)
                        .plus(known(jonas, List.of("the Brandt"), guild));
        Knowledge newer =
                known(jonas, List.of("Captain"), FERRIES)
                        .plus(known(nora, List.of("spokeswoman"), guild));
        List<Suggestion> atOnce = new KnownSpeakers(older.plus(newer)).offered(text, before);
        assertThat(before).hasSize(2);
        assertThat(atOnce).noneMatch(before::contains);
        assertThat(new KnownSpeakers(older).with(newer).offered(text, before)).isEqualTo(atOnce);
        assertThat(new KnownSpeakers(newer).with(older).offered(text, before))
                .isEqualTo(new KnownSpeakers(newer.plus(older)).offered(text, before));
    }

    private static Knowledge known(Speaker speaker, List<String> aliases, Affiliation by) {
        return new Knowledge(List.of(new ConfirmedSpeaker(speaker, aliases, List.of(by))));
    }
}

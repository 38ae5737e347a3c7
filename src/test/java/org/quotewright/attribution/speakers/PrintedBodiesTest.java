package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.RuleEngine;
import org.quotewright.model.Article;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Suggestion;

class PrintedBodiesTest {

    private static List<String> organisations(String text) {
        return new RuleEngine()
                .analyse(Article.of(text)).stream()
                        .flatMap(it -> it.attribution().speakers().stream())
                        .map(it -> it.affiliation().organisation())
                        .toList();
    }

    @Test
    void callsADepartmentAsTheArticleDoes() {
        assertThat(
                        organisations(
                                """
                                Talks end in Port Sarel

                                "We met," said Ondaran Secretary of State Ruth Calloway.

                                "We did," said Ondaran State Department Spokesman Teodor Kass.
                                """))
                .containsExactly("Ondaran State Department", "Ondaran State Department");
    }

    @Test
    void saysTheSameNameInTheReasons() {
        String text =
                "Talks end in Port Sarel\n\n\"We met,\" said Ondaran Secretary of State Ruth"
                        + " Calloway.\n\n\"We did,\" said Ondaran State Department Spokesman Teodor"
                        + " Kass.";

        assertThat(new RuleEngine().analyse(Article.of(text)))
                .flatExtracting(Suggestion::reasons)
                .filteredOn(reason -> reason.key() == ReasonKey.ORGANISATION_STATED)
                .extracting(reason -> reason.arguments().getFirst())
                .containsOnly("Ondaran State Department");
    }

    @Test
    void leavesDifferentBodiesApart() {
        assertThat(
                        organisations(
                                """
                                Talks end in Port Sarel

                                "We met," said Ruth Calloway of the Harbour Board.

                                "We did," said Teodor Kass of the Harbour Court.
                                """))
                .containsExactly("Harbour Board", "Harbour Court");
    }
}

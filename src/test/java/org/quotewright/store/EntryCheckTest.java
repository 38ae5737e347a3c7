package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Identity;
import org.quotewright.model.PartialDate;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.SpeakerState;

class EntryCheckTest {

    @TempDir Path folder;
    private ProjectFile project;
    private SpeakerId brandt;
    private SpeakerId other;

    @BeforeEach
    void decide() throws ProjectUnavailable {
        project = ProjectFile.create(folder.resolve("a.quotewright"));
        ArticleId article = StoreSamples.addArticle(project, StoreSamples.TEXT).id();
        project.write(() -> project.quotes().add(article, "rules-0", StoreSamples.suggestion(0)));
        brandt = project.directory().speakerNamed("Ilse Brandt").orElseThrow();
        other =
                project.write(() ->
                        project.speakers().idOf(new Speaker("I. Brandt", SpeakerKind.PERSON)));
        SpeakerState described =
                SpeakerState.NONE
                        .withAttribute(new Attribute(Attribute.GENDER, Optional.empty()))
                        .withAffiliation(chair(article));
        append(brandt, described);
        append(
                other,
                SpeakerState.NONE.withIdentity(Identity.<SpeakerId>none().mergedInto(brandt)));
    }

    private static DatedAffiliation chair(ArticleId article) {
        return new DatedAffiliation(
                "chair",
                "Nordport Ferries",
                PartialDate.of("2019"),
                PartialDate.of("2021-03-01"),
                new Source.Printed(article, "who chaired the ferries"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void append(SpeakerId speaker, SpeakerState after) {
        DecisionDraft draft =
                new DecisionDraft(
                        speaker,
                        DecisionKind.SET_ATTRIBUTE,
                        project.decisions().now(speaker),
                        after,
                        "",
                        OptionalLong.empty());
        project.write(() -> project.decisions().append("kaya", StoreSamples.NOON, List.of(draft)));
    }

    @Test
    void whatIsDecidedOnAnEntryHoldsAndCanBeQueried() {
        assertThat(project.check().ofDirectory()).isEmpty();
        assertThat(project.directory().speakerStates().get(brandt).affiliations())
                .containsExactly(chair(new ArticleId(1)));
        try (Sql sql = Connections.reader(project.path())) {
            assertThat(
                            sql.query(
                                    "SELECT role || begins || ends || words"
                                            + " FROM speaker_affiliations",
                                    row -> row.getString(1)))
                    .containsExactly("chair20192021-03-01who chaired the ferries");
            assertThat(
                            sql.query(
                                    "SELECT name FROM speaker_attributes WHERE value IS NULL",
                                    row -> row.getString(1)))
                    .containsExactly("gender");
            assertThat(sql.number("SELECT survivor FROM merged_speakers"))
                    .isEqualTo(brandt.value());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE speaker_states SET state = json_set(state, '$.kind', 'group')"
                        + " WHERE speaker = 1|store.check.entry",
                "UPDATE speaker_states SET state = '[]' WHERE speaker = 1|store.check.entry",
                "DELETE FROM speaker_states WHERE speaker = 1|store.check.entry",
                "INSERT INTO organisation_states VALUES (1, '{\"aliases\":[{\"name\":\"NF\"}]}')"
                        + "|store.check.entry",
                "UPDATE quote_speakers SET speaker = 2|store.check.merged"
            })
    void checkFindsAStateToWhichTheLogDoesNotLead(String change, String fault) {
        StoreSamples.tamper(project, change);
        assertThat(project.check().ofDirectory())
                .extracting(ProjectCheck.Fault::messageKey)
                .containsExactly(fault);
    }

    @Test
    void checkFindsEntriesThatStandForEachOther() {
        append(
                brandt,
                SpeakerState.NONE.withIdentity(Identity.<SpeakerId>none().mergedInto(other)));
        assertThat(project.check().ofDirectory())
                .extracting(ProjectCheck.Fault::messageKey)
                .containsOnly("store.check.merged");
    }

    @Test
    void checkFindsAnEntryKeptApartByOneSideOnly() {
        append(other, SpeakerState.NONE.withIdentity(Identity.<SpeakerId>none().apartFrom(brandt)));
        assertThat(project.check().ofDirectory())
                .extracting(ProjectCheck.Fault::messageKey)
                .containsExactly("store.check.entry");
    }
}

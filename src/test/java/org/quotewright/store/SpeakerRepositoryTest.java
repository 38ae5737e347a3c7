package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleId;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;

class SpeakerRepositoryTest {

    @TempDir Path folder;
    private ProjectFile project;
    private ArticleId article;

    @BeforeEach
    void create() throws ProjectUnavailable {
        project = ProjectFile.create(folder.resolve("a.quotewright"));
        article = StoreSamples.addArticle(project, StoreSamples.TEXT).id();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void oneNameIsOneEntry() {
        SpeakerId id = idOf("Zoé Straße", SpeakerKind.PERSON);
        assertThat(idOf("Zoe\u0301\r\n  STRASSE", SpeakerKind.PERSON)).isEqualTo(id);
        assertThat(idOf("Zoe Straße", SpeakerKind.PERSON)).isNotEqualTo(id);
        assertThat(project.speakers().all()).hasSize(2);
    }

    @Test
    void idsCountUpInTheOrderOfArrival() {
        idOf("Bea", SpeakerKind.PERSON);
        idOf("Bea", SpeakerKind.PERSON);
        idOf("Abe", SpeakerKind.PERSON);
        assertThat(project.speakers().all())
                .extracting(known -> known.id().value() + known.speaker().name())
                .containsExactly("1Bea", "2Abe");
    }

    @Test
    void learnsAKindThatWasUnknown() {
        idOf("Lumen", SpeakerKind.UNKNOWN);
        idOf("Lumen", SpeakerKind.ORGANISATION);
        idOf("Lumen", SpeakerKind.PERSON);
        assertThat(project.speakers().all().getFirst().speaker().kind())
                .isEqualTo(SpeakerKind.ORGANISATION);
    }

    @Test
    void keepsAliasesOnceAndNeverTheNameItself() {
        SpeakerId id = idOf("Ilse Brandt", SpeakerKind.PERSON);
        alias(id, "Brandt");
        alias(id, "BRANDT");
        alias(id, "ilse  brandt");
        alias(id, "Ms Brandt");
        assertThat(project.speakers().all())
                .containsExactly(
                        new KnownSpeaker(
                                id, StoreSamples.brandt(), List.of("Brandt", "Ms Brandt")));
    }

    @Test
    void quotationBringsItsSpeakersAndTheirOrganisations() {
        QuoteId quote =
                project.write(() ->
                                project.quotes()
                                        .add(article, "rules-0", StoreSamples.suggestion(0)))
                        .id();
        idOf("Nobody Quoted", SpeakerKind.PERSON);
        List<KnownSpeaker> expected =
                List.of(new KnownSpeaker(new SpeakerId(1), StoreSamples.brandt(), List.of()));
        assertThat(project.speakers().of(quote)).isEqualTo(expected);
        assertThat(project.speakers().of(article)).isEqualTo(expected);
        assertThat(project.speakers().organisations()).containsExactly("Nordport Ferries");
    }

    private SpeakerId idOf(String name, SpeakerKind kind) {
        return project.write(() -> project.speakers().idOf(new Speaker(name, kind)));
    }

    private void alias(SpeakerId speaker, String name) {
        project.write(() -> {
            project.speakers().addAlias(speaker, name, article);
            return true;
        });
    }
}

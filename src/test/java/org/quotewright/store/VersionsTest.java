package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ReviewedQuote;

/** Further suggestions, versions of texts and their files, as the project file keeps them. */
class VersionsTest {

    private static final byte[] FILE = "the file".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private ProjectFile project;
    private ArticleId article;
    private ReviewedQuote quote;

    @BeforeEach
    void open() throws ProjectUnavailable {
        project = ProjectFile.create(folder.resolve("a.quotewright"));
        article = StoreSamples.addArticle(project, StoreSamples.TEXT).id();
        project.write(() -> {
            project.originals().add(article, 1, FILE);
            quote = project.quotes().add(article, "rules-1", StoreSamples.suggestion(0));
            return true;
        });
        StoreSamples.revise(project, article, quote.id(), "Newer.");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void readsWhatTheLogLeadsTo() {
        assertThat(project.check().of(article)).isEmpty();
        assertThat(project.articles().get(article).text()).isEqualTo("Newer.");
        assertThat(project.articles().get(article, 1).text()).isEqualTo(StoreSamples.TEXT);
        ReviewedQuote now = project.quotes().get(quote.id());
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.suggestion()).isEqualTo(StoreSamples.bareSuggestion());
        assertThat(project.quotes().engineOf(quote.id())).isEqualTo("rules-2");
        assertThat(project.originals().of(article, 1)).get().isEqualTo(FILE);
    }

    @Test
    void keepsTheSameSuggestionOnce() {
        int again =
                project.write(() ->
                        project.suggestions()
                                .add(quote.id(), "rules-2", 2, StoreSamples.bareSuggestion()));
        assertThat(again).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE suggestions SET engine = 'x'",
                "DELETE FROM suggestions",
                "UPDATE article_versions SET text = 'x'",
                "DELETE FROM article_versions",
                "UPDATE article_originals SET bytes = x'00'",
                "DELETE FROM article_originals",
                "UPDATE quotes SET first_version = 2"
            })
    void refusesToChangeWhatIsOnFile(String statement) {
        assertThatThrownBy(() -> StoreSamples.tamper(project, statement))
                .hasMessageContaining("never");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TRIGGER further_suggestions_are_never_changed;"
                        + " UPDATE suggestions SET version = 1",
                "DROP TRIGGER article_versions_are_never_changed;"
                        + " UPDATE article_versions SET text = 'Other.'",
                "DROP TRIGGER article_versions_are_never_changed;"
                        + " UPDATE article_versions SET title = 'Other'",
                "DROP TRIGGER article_originals_are_never_changed;"
                        + " UPDATE article_originals SET bytes = x'00'",
                "DROP TRIGGER article_originals_are_never_changed;"
                        + " UPDATE article_originals SET size = 3",
                "DELETE FROM corrected_articles",
                "DELETE FROM quote_readings",
                "UPDATE quote_readings SET suggested = 1"
            })
    void namesWhatAnotherProgramChanged(String statements) {
        StoreSamples.tamper(project, statements);
        assertThat(project.check().of(article)).isNotEmpty();
    }

    @Test
    void keepsFilesOfAnyBytes() {
        byte[] bytes = new byte[300_000];
        new Random(1).nextBytes(bytes);
        project.write(() -> {
            project.originals().add(article, 2, bytes);
            return true;
        });
        assertThat(project.originals().of(article, 2)).get().isEqualTo(bytes);
        assertThat(project.check().of(article)).isEmpty();
    }

    @Test
    void aSalvageBringsEveryVersionSuggestionAndFileAlong() throws Exception {
        project.close();
        Salvaged salvaged = Restore.salvage(project.path(), StoreSamples.FILES, StoreSamples.NOON);
        assertThat(salvaged.losses()).isEmpty();
        project = ProjectFile.open(folder.resolve("a.quotewright"));
        readsWhatTheLogLeadsTo();
        assertThat(FilledProject.faults(project)).isEmpty();
    }

    @Test
    void aSalvageNamesWhatItCannotBringAlong() throws Exception {
        StoreSamples.tamper(
                project,
                "DROP TRIGGER further_suggestions_are_never_changed;"
                        + " UPDATE suggestions SET engine = 'x'");
        project.close();
        Salvaged salvaged = Restore.salvage(project.path(), StoreSamples.FILES, StoreSamples.NOON);
        assertThat(salvaged.losses()).isNotEmpty();
        project = ProjectFile.open(folder.resolve("a.quotewright"));
        assertThat(project.quotes().everyOf(article)).hasSize(1);
        assertThat(FilledProject.faults(project)).isEmpty();
    }
}

package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleId;

/** What was decided on a text outlives its damage. */
class SalvagedTextsTest {

    @TempDir private Path folder;
    private DamagedProject harbour;

    @BeforeEach
    void fill() throws ProjectUnavailable {
        harbour = DamagedProject.filled(folder);
    }

    @Test
    void readsADamagedTextAnewFromItsFile() throws IOException, ProjectUnavailable {
        List<String> before = harbour.values();
        harbour.damageText(3);
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.losses()).isEmpty();
        assertThat(salvaged.counts()).isEqualTo(DamagedProject.EVERYTHING);
        assertThat(harbour.values()).isEqualTo(withoutVisits(before));
    }

    @Test
    void keepsWhatWasDecidedOnATextThatIsDamaged() throws IOException, ProjectUnavailable {
        List<String> decided = harbour.decided();
        harbour.dropFiles();
        harbour.damageText(3);
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.losses()).containsExactly(text("store.salvage.text", 3));
        assertThat(harbour.decided()).isEqualTo(decided);
        harbour.assertLooksAgainAt(3);
    }

    @Test
    void aFingerprintThatIsDamagedCostsNoText() throws IOException, ProjectUnavailable {
        List<String> before = harbour.values();
        harbour.dropFiles();
        harbour.tamper(
                "DROP TRIGGER article_texts_are_never_changed;"
                        + " UPDATE articles SET sha256 = replace(sha256, substr(sha256, 9, 1), 'x')"
                        + " WHERE id = 2");
        assertThat(harbour.salvage().losses()).isEmpty();
        assertThat(articles(harbour.values())).isEqualTo(articles(before));
    }

    @Test
    void readsATextWhosePageIsLostAnewFromItsFile() throws IOException, ProjectUnavailable {
        List<String> before = harbour.values();
        harbour.clear(harbour.page("articles", "overflow"));
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.losses())
                .extracting(ProjectCheck.Fault::messageKey)
                .containsExactly("store.salvage.facts-unproved");
        assertThat(harbour.values()).isEqualTo(withoutVisits(before));
    }

    @Test
    void keepsWhatWasDecidedOnATextOfWhichAPageIsLost() throws IOException, ProjectUnavailable {
        List<String> decided = harbour.decided();
        harbour.dropFiles();
        harbour.clear(harbour.page("articles", "overflow"));
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.losses())
                .extracting(ProjectCheck.Fault::messageKey)
                .containsExactly("store.salvage.text", "store.salvage.facts-unproved");
        assertThat(harbour.decided()).isEqualTo(decided);
        harbour.assertLooksAgainAt(
                Long.parseLong(salvaged.losses().getFirst().arguments().getFirst()));
    }

    @Test
    void keepsWhatWasDecidedWhereAllArticlesAreLost() throws IOException, ProjectUnavailable {
        List<String> decided = harbour.decided();
        harbour.clear(harbour.page("articles", "leaf"));
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.losses())
                .contains(text("store.salvage.text-unproved", 3))
                .contains(ProjectCheck.Fault.of("store.salvage.facts", 3));
        assertThat(harbour.decided()).isEqualTo(decided);
        try (ProjectFile project = ProjectFile.open(harbour.file())) {
            assertThat(project.articles().get(new ArticleId(3)).text())
                    .startsWith(StoreSamples.TEXT);
        }
    }

    @Test
    void keepsWhatWasDecidedWhereNothingIsLeftOfTheTexts() throws IOException, ProjectUnavailable {
        List<String> decided = harbour.decided();
        harbour.dropFiles();
        harbour.clear(harbour.page("articles", "leaf"));
        assertThat(harbour.salvage().losses())
                .contains(text("store.salvage.text-gone", 1), text("store.salvage.text-gone", 3));
        assertThat(harbour.decided()).isEqualTo(decided);
        try (ProjectFile project = ProjectFile.open(harbour.file())) {
            String text = project.articles().get(new ArticleId(3)).text();
            assertThat(project.quotes().of(new ArticleId(3)))
                    .hasSize(FilledProject.QUOTES / FilledProject.ARTICLES)
                    .allMatch(quote -> quote.quote().in(text).matches("[\uFFFD… ]+"));
        }
    }

    @Test
    void keepsWhatWasDecidedOnACorrectedTextThatIsDamaged() throws IOException, ProjectUnavailable {
        List<String> decided = harbour.decided();
        harbour.tamper(
                "DROP TRIGGER article_versions_are_never_changed;"
                        + " UPDATE article_versions SET text = replace(text, 'ferry', 'berry')");
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.losses())
                .containsExactly(
                        ProjectCheck.Fault.of("store.salvage.text", FilledProject.ARTICLES, 2));
        assertThat(harbour.decided()).isEqualTo(decided);
    }

    private static ProjectCheck.Fault text(String messageKey, long article) {
        return ProjectCheck.Fault.of(messageKey, article, 1);
    }

    private static List<String> withoutVisits(List<String> values) {
        return values.stream().filter(row -> !row.startsWith("search_visits|")).toList();
    }

    private static List<String> articles(List<String> values) {
        return values.stream().filter(row -> row.startsWith("articles|")).toList();
    }
}

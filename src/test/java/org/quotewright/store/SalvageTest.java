package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleId;
import org.quotewright.model.SpeakerId;

class SalvageTest {

    private static final int PAGE = 4096;
    private static final Salvaged.Counts EVERYTHING =
            new Salvaged.Counts(
                    FilledProject.ARTICLES, FilledProject.QUOTES, FilledProject.DECISIONS);

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("harbour.quotewright");
    }

    @Test
    void readsAProjectOfTheFirstFormatAsOneOfThis() throws IOException, ProjectUnavailable {
        FormatOne.write(file, 30);
        Salvaged salvaged = Restore.salvage(file, StoreSamples.FILES, StoreSamples.NOON);
        assertThat(salvaged.losses()).isEmpty();
        assertThat(salvaged.counts()).isEqualTo(new Salvaged.Counts(1, 1, 30));
    }

    @Test
    void namesATableWithAnIdThatNobodyCountsTo() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        tamper("INSERT INTO speakers VALUES (" + (1L << 62) + ", 'X', 'x', 'person', '')");
        Salvaged salvaged = Restore.salvage(file, StoreSamples.FILES, StoreSamples.NOON);
        assertThat(salvaged.losses())
                .contains(ProjectCheck.Fault.of("store.salvage.table", "speakers"));
        assertThat(salvaged.counts().decisions()).isEqualTo(FilledProject.DECISIONS);
    }

    @Test
    void readsADamagedTextAnewFromItsFile() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> before = FilledProject.values(file);
        damageText(3);
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses()).isEmpty();
        assertThat(salvaged.counts()).isEqualTo(EVERYTHING);
        assertThat(FilledProject.values(file)).isEqualTo(withoutVisits(before));
    }

    @Test
    void keepsWhatWasDecidedOnATextThatIsDamaged() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> decided = decided();
        dropFiles();
        damageText(3);
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses()).containsExactly(text("store.salvage.text", 3));
        assertThat(decided()).isEqualTo(decided);
        assertLooksAgainAt(3);
    }

    @Test
    void aFingerprintThatIsDamagedCostsNoText() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> before = FilledProject.values(file);
        dropFiles();
        tamper(
                "DROP TRIGGER article_texts_are_never_changed;"
                        + " UPDATE articles SET sha256 = replace(sha256, substr(sha256, 9, 1), 'x')"
                        + " WHERE id = 2");
        assertThat(salvage().losses()).isEmpty();
        assertThat(articles(FilledProject.values(file))).isEqualTo(articles(before));
    }

    @Test
    void readsATextWhosePageIsLostAnewFromItsFile() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> before = FilledProject.values(file);
        clear(page("articles", "overflow"));
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses())
                .extracting(ProjectCheck.Fault::messageKey)
                .containsExactly("store.salvage.facts-unproved");
        assertThat(FilledProject.values(file)).isEqualTo(withoutVisits(before));
    }

    @Test
    void keepsWhatWasDecidedOnATextOfWhichAPageIsLost() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> decided = decided();
        dropFiles();
        clear(page("articles", "overflow"));
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses())
                .extracting(ProjectCheck.Fault::messageKey)
                .containsExactly("store.salvage.text", "store.salvage.facts-unproved");
        assertThat(decided()).isEqualTo(decided);
        assertLooksAgainAt(Long.parseLong(salvaged.losses().getFirst().arguments().getFirst()));
    }

    @Test
    void keepsWhatWasDecidedWhereAllArticlesAreLost() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> decided = decided();
        clear(page("articles", "leaf"));
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses())
                .contains(text("store.salvage.text-unproved", 3))
                .contains(ProjectCheck.Fault.of("store.salvage.facts", 3));
        assertThat(decided()).isEqualTo(decided);
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.articles().get(new ArticleId(3)).text())
                    .startsWith(StoreSamples.TEXT);
        }
    }

    @Test
    void keepsWhatWasDecidedWhereNothingIsLeftOfTheTexts() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> decided = decided();
        dropFiles();
        clear(page("articles", "leaf"));
        assertThat(salvage().losses())
                .contains(text("store.salvage.text-gone", 1), text("store.salvage.text-gone", 3));
        assertThat(decided()).isEqualTo(decided);
        try (ProjectFile project = ProjectFile.open(file)) {
            String text = project.articles().get(new ArticleId(3)).text();
            assertThat(project.quotes().of(new ArticleId(3)))
                    .hasSize(FilledProject.QUOTES / FilledProject.ARTICLES)
                    .allMatch(quote -> quote.quote().in(text).matches("[\uFFFD… ]+"));
        }
    }

    @Test
    void keepsWhatWasDecidedOnACorrectedTextThatIsDamaged() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> decided = decided();
        tamper(
                "DROP TRIGGER article_versions_are_never_changed;"
                        + " UPDATE article_versions SET text = replace(text, 'ferry', 'berry')");
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses())
                .containsExactly(
                        ProjectCheck.Fault.of("store.salvage.text", FilledProject.ARTICLES, 2));
        assertThat(decided()).isEqualTo(decided);
    }

    @Test
    void takesTheNamesOfEntriesThatAreLostFromTheirQuotations()
            throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> decided = decided();
        clear(page("speakers", "leaf"));
        clear(page("organisations", "leaf"));
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses())
                .containsExactly(
                        ProjectCheck.Fault.of("store.salvage.table", "speakers"),
                        ProjectCheck.Fault.of("store.salvage.table", "organisations"));
        assertThat(decided()).isEqualTo(decided);
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.speakers().get(new SpeakerId(1)).aliases())
                    .containsExactly("Brandt");
        }
    }

    @Test
    void namesTheSpeakersWhoseOtherNamesAreLost() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        clear(page("speaker_aliases", "leaf"));
        assertThat(salvage().losses())
                .containsExactly(ProjectCheck.Fault.of("store.salvage.aliases", "Ilse Brandt"));
    }

    @Test
    void namesAnAliasThatIsDamaged() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        tamper("UPDATE speaker_aliases SET name = 'Brandy' WHERE article = 2");
        assertThat(salvage().losses())
                .containsExactly(
                        ProjectCheck.Fault.of("store.salvage.alias", "Brandy", "Ilse Brandt"));
    }

    @Test
    void keepsWhatWasDecidedOnAQuotationWhoseSuggestionIsLost()
            throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> decided = decided();
        tamper(
                "DROP TRIGGER suggestions_are_never_changed;"
                        + " UPDATE quotes SET suggestion = replace(suggestion, 'Ilse', 'Else')"
                        + " WHERE id = 4");
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses())
                .containsExactly(ProjectCheck.Fault.of("store.salvage.suggestion", 4));
        assertThat(salvaged.counts()).isEqualTo(EVERYTHING);
        assertThat(decided()).isEqualTo(decided);
    }

    @Test
    void keepsWhatWasDecidedWhereAllQuotationsAreLost() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> decided = decided();
        clear(number("SELECT rootpage FROM sqlite_schema WHERE name = 'quotes'"));
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses())
                .contains(ProjectCheck.Fault.of("store.salvage.suggestion", FilledProject.QUOTES));
        assertThat(salvaged.counts().decisions()).isEqualTo(FilledProject.DECISIONS);
        assertThat(decided()).isSubsetOf(decided);
        decided.removeAll(decided());
        assertThat(decided).allMatch(row -> row.contains("\"state\":\"open\""));
    }

    @Test
    void keepsWhatWasDecidedByAFurtherSuggestionThatIsLost()
            throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        List<String> decided = decided();
        tamper(
                "DROP TRIGGER further_suggestions_are_never_changed;"
                        + " UPDATE suggestions SET suggestion = replace(suggestion, '9', '8')");
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses())
                .contains(ProjectCheck.Fault.of("store.salvage.suggestion", FilledProject.QUOTES));
        assertThat(decided()).isEqualTo(decided);
    }

    @Test
    void namesEveryDecisionOnAQuotationThatIsGone() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        String about = "SELECT count(*) FROM decisions WHERE subject = 'quote' AND subject_id = 4";
        long rows = number(about);
        tamper(
                "PRAGMA foreign_keys = OFF; DELETE FROM quote_speakers WHERE quote = 4;"
                        + " DELETE FROM quotes WHERE id = 4");
        Salvaged salvaged = salvage();
        assertThat(salvaged.losses())
                .hasSize((int) rows)
                .allMatch(loss -> loss.messageKey().equals("store.salvage.decision"))
                .allMatch(loss -> loss.arguments().contains("kaya"));
        assertThat(salvaged.counts().decisions()).isEqualTo(FilledProject.DECISIONS - (int) rows);
    }

    private Salvaged salvage() throws IOException, ProjectUnavailable {
        Salvaged salvaged = Restore.salvage(file, StoreSamples.FILES, StoreSamples.NOON);
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(FilledProject.faults(project)).isEmpty();
        }
        return salvaged;
    }

    private static ProjectCheck.Fault text(String messageKey, long article) {
        return ProjectCheck.Fault.of(messageKey, article, 1);
    }

    private void damageText(long article) {
        tamper(
                "DROP TRIGGER article_texts_are_never_changed;"
                        + " UPDATE articles SET text = replace(text, 'ferry', 'berry') WHERE id = "
                        + article);
    }

    private void dropFiles() {
        tamper("DROP TRIGGER article_originals_are_never_removed; DELETE FROM article_originals");
    }

    private static List<String> withoutVisits(List<String> values) {
        return values.stream().filter(row -> !row.startsWith("search_visits|")).toList();
    }

    /** What holds, but for the mark to look again. */
    private List<String> decided() {
        try (Sql sql = Connections.reader(file)) {
            List<String> decided =
                    new ArrayList<>(
                            sql.query(
                                    "SELECT id || ' ' || article || ' ' ||"
                                            + " json_replace(verdict, '$.lookAgain', json('false'))"
                                            + " FROM quotes ORDER BY id",
                                    row -> row.getString(1)));
            for (String table : List.of("speaker_states", "organisation_states", "search_states")) {
                decided.addAll(sql.query("SELECT * FROM " + table, row -> row.getString(2)));
            }
            return decided;
        }
    }

    private void assertLooksAgainAt(long article) {
        assertThat(
                        number(
                                "SELECT count(*) FROM quotes WHERE state <> 'open' AND look_again ="
                                        + " (article <> "
                                        + article
                                        + ")"))
                .isZero();
    }

    private long number(String select) {
        try (Sql sql = Connections.reader(file)) {
            return sql.number(select);
        }
    }

    private static List<String> articles(List<String> values) {
        return values.stream().filter(row -> row.startsWith("articles|")).toList();
    }

    /** The first one of a table that is of this kind. */
    private long page(String table, String kind) {
        return number(
                "SELECT min(pageno) FROM dbstat WHERE pagetype = '%s' AND name = '%s'"
                        .formatted(kind, table));
    }

    private void clear(long page) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (int) (page - 1) * PAGE, (int) page * PAGE, (byte) 0);
        Files.write(file, bytes);
    }

    @Test
    void leavesAFileOfWhichNothingCanBeReadWhereItIs() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, PAGE, bytes.length, (byte) 0);
        Files.write(file, bytes);
        assertThatThrownBy(() -> Restore.salvage(file, StoreSamples.FILES, StoreSamples.NOON))
                .isInstanceOf(ProjectDamaged.class);
        assertThat(file).hasBinaryContent(bytes);
        assertThat(folder).isDirectoryNotContaining("glob:**.{salvage,restored}*");
    }

    @Test
    void tellsAWordThatNoFormatHasForDamage() throws ProjectUnavailable {
        FilledProject.write(file);
        tamper(
                "DROP TRIGGER decisions_are_never_changed;"
                        + " UPDATE decisions SET kind = 'bccept' WHERE number = 1");
        try (Sql sql = Connections.reader(file)) {
            DecisionLog log =
                    new DecisionLog(sql, new SubjectStates(sql, new SpeakerRepository(sql)));
            assertThatThrownBy(log::steps)
                    .isInstanceOfSatisfying(
                            StoreFailure.class,
                            failure ->
                                    assertThat(failure.messageKey())
                                            .isEqualTo("store.failure.damaged"));
        }
    }

    private void tamper(String statements) {
        try (Sql sql = Connections.draft(file)) {
            sql.script(statements);
        }
    }
}

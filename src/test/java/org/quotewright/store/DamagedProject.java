package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A project that tests damage and have salvaged. */
record DamagedProject(Path file) {

    static final Salvaged.Counts EVERYTHING =
            new Salvaged.Counts(
                    FilledProject.ARTICLES, FilledProject.QUOTES, FilledProject.DECISIONS);
    static final int PAGE = 4096;

    /** Not damaged yet. */
    static DamagedProject filled(Path folder) throws ProjectUnavailable {
        Path file = folder.resolve("harbour.quotewright");
        FilledProject.write(file);
        return new DamagedProject(file);
    }

    /** The project that comes of it is sound, whatever was lost. */
    Salvaged salvage() throws IOException, ProjectUnavailable {
        Salvaged salvaged = Restore.salvage(file, StoreSamples.FILES, StoreSamples.NOON);
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(FilledProject.faults(project)).isEmpty();
        }
        return salvaged;
    }

    List<String> values() {
        return FilledProject.values(file);
    }

    void damageText(long article) {
        tamper(
                "DROP TRIGGER article_texts_are_never_changed;"
                        + " UPDATE articles SET text = replace(text, 'ferry', 'berry') WHERE id = "
                        + article);
    }

    void dropFiles() {
        tamper("DROP TRIGGER article_originals_are_never_removed; DELETE FROM article_originals");
    }

    /** What holds, but for the mark to look again. */
    List<String> decided() {
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

    void assertLooksAgainAt(long article) {
        assertThat(
                        number(
                                "SELECT count(*) FROM quotes WHERE state <> 'open' AND look_again ="
                                        + " (article <> "
                                        + article
                                        + ")"))
                .isZero();
    }

    long number(String select) {
        try (Sql sql = Connections.reader(file)) {
            return sql.number(select);
        }
    }

    /** The first one of a table that is of this kind. */
    long page(String table, String kind) {
        return number(
                "SELECT min(pageno) FROM dbstat WHERE pagetype = '%s' AND name = '%s'"
                        .formatted(kind, table));
    }

    void clear(long page) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (int) (page - 1) * PAGE, (int) page * PAGE, (byte) 0);
        Files.write(file, bytes);
    }

    void tamper(String statements) {
        try (Sql sql = Connections.draft(file)) {
            sql.script(statements);
        }
    }
}

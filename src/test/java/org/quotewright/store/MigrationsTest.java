package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;

class MigrationsTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("old.quotewright");
        FormatOne.write(file, 3);
    }

    @Test
    void firstFormatKeepsEveryDecision() throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.open(file)) {
            List<Decision> log = project.decisions().after(0, 10);
            assertThat(log).extracting(Decision::number).containsExactly(1L, 2L, 3L);
            assertThat(log)
                    .extracting(Decision::kind)
                    .containsExactly(DecisionKind.ACCEPT, DecisionKind.REOPEN, DecisionKind.ACCEPT);
            assertThat(log).allMatch(row -> row.subject().equals(new QuoteId(1)));
            assertThat(log).allMatch(row -> row.engine().equals("rules-0"));
            assertThat(log.getLast().at()).isEqualTo(StoreSamples.NOON.plusSeconds(3));
            ReviewedQuote quote = project.quotes().get(new QuoteId(1));
            assertThat(quote.state()).isEqualTo(QuoteState.VERIFIED);
            assertThat(quote.lastDecision()).contains(log.getLast());
        }
    }

    @Test
    void firstFormatBecomesOneThatChecksAsSound() throws ProjectUnavailable {
        for (int i = 0; i < 2; i++) {
            try (ProjectFile project = ProjectFile.open(file)) {
                assertThat(project.check().ofFile()).isEmpty();
                assertThat(project.check().ofLog()).isEmpty();
                assertThat(project.check().ofDirectory()).isEmpty();
                assertThat(project.check().of(new ArticleId(1))).isEmpty();
            }
        }
    }

    @Test
    void migratedLogIsAppendOnly() throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThatThrownBy(() -> StoreSamples.tamper(project, "DELETE FROM decisions"))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void newFileAndMigratedFileHaveTheSameTables() throws ProjectUnavailable {
        Path fresh = folder.resolve("new.quotewright");
        ProjectFile.create(fresh).close();
        ProjectFile.open(file).close();
        assertThat(tables(file)).isEqualTo(tables(fresh));
    }

    private static List<String> tables(Path path) {
        try (Sql sql = ProjectOpener.connect(path, false)) {
            return sql.query(
                    "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name",
                    row -> row.getString(1));
        }
    }
}

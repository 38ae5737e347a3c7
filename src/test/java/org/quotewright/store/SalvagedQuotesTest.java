package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions outlive the suggestions that they were made on, or are named. */
class SalvagedQuotesTest {

    @TempDir private Path folder;
    private DamagedProject harbour;

    @BeforeEach
    void fill() throws ProjectUnavailable {
        harbour = DamagedProject.filled(folder);
    }

    @Test
    void keepsWhatWasDecidedOnAQuotationWhoseSuggestionIsLost()
            throws IOException, ProjectUnavailable {
        List<String> decided = harbour.decided();
        harbour.tamper(
                "DROP TRIGGER suggestions_are_never_changed;"
                        + " UPDATE quotes SET suggestion = replace(suggestion, 'Ilse', 'Else')"
                        + " WHERE id = 4");
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.losses())
                .containsExactly(ProjectCheck.Fault.of("store.salvage.suggestion", 4));
        assertThat(salvaged.counts()).isEqualTo(DamagedProject.EVERYTHING);
        assertThat(harbour.decided()).isEqualTo(decided);
    }

    @Test
    void keepsWhatWasDecidedWhereAllQuotationsAreLost() throws IOException, ProjectUnavailable {
        List<String> decided = harbour.decided();
        harbour.clear(harbour.number("SELECT rootpage FROM sqlite_schema WHERE name = 'quotes'"));
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.losses())
                .contains(ProjectCheck.Fault.of("store.salvage.suggestion", FilledProject.QUOTES));
        assertThat(salvaged.counts().decisions()).isEqualTo(FilledProject.DECISIONS);
        assertThat(harbour.decided()).isSubsetOf(decided);
        decided.removeAll(harbour.decided());
        assertThat(decided).allMatch(row -> row.contains("\"state\":\"open\""));
    }

    @Test
    void keepsWhatWasDecidedByAFurtherSuggestionThatIsLost()
            throws IOException, ProjectUnavailable {
        List<String> decided = harbour.decided();
        harbour.tamper(
                "DROP TRIGGER further_suggestions_are_never_changed;"
                        + " UPDATE suggestions SET suggestion = replace(suggestion, '9', '8')");
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.losses())
                .contains(ProjectCheck.Fault.of("store.salvage.suggestion", FilledProject.QUOTES));
        assertThat(harbour.decided()).isEqualTo(decided);
    }

    @Test
    void namesEveryDecisionOnAQuotationThatIsGone() throws IOException, ProjectUnavailable {
        String about = "SELECT count(*) FROM decisions WHERE subject = 'quote' AND subject_id = 4";
        long rows = harbour.number(about);
        harbour.tamper(
                "PRAGMA foreign_keys = OFF; DELETE FROM quote_speakers WHERE quote = 4;"
                        + " DELETE FROM quotes WHERE id = 4");
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.losses())
                .hasSize((int) rows)
                .allMatch(loss -> loss.messageKey().equals("store.salvage.decision"))
                .allMatch(loss -> loss.arguments().contains("kaya"));
        assertThat(salvaged.counts().decisions()).isEqualTo(FilledProject.DECISIONS - (int) rows);
    }
}

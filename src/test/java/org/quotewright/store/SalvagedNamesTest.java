package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.SpeakerId;

/** Speakers and organisations of a damaged project keep what was decided on them. */
class SalvagedNamesTest {

    @TempDir private Path folder;
    private DamagedProject harbour;

    @BeforeEach
    void fill() throws ProjectUnavailable {
        harbour = DamagedProject.filled(folder);
    }

    @Test
    void takesTheNamesOfEntriesThatAreLostFromTheirQuotations()
            throws IOException, ProjectUnavailable {
        List<String> decided = harbour.decided();
        harbour.clear(harbour.page("speakers", "leaf"));
        harbour.clear(harbour.page("organisations", "leaf"));
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.losses())
                .containsExactly(
                        ProjectCheck.Fault.of("store.salvage.table", "speakers"),
                        ProjectCheck.Fault.of("store.salvage.table", "organisations"));
        assertThat(harbour.decided()).isEqualTo(decided);
        try (ProjectFile project = ProjectFile.open(harbour.file())) {
            assertThat(project.speakers().get(new SpeakerId(1)).aliases())
                    .containsExactly("Brandt");
        }
    }

    @Test
    void namesTheSpeakersWhoseOtherNamesAreLost() throws IOException, ProjectUnavailable {
        harbour.clear(harbour.page("speaker_aliases", "leaf"));
        assertThat(harbour.salvage().losses())
                .containsExactly(ProjectCheck.Fault.of("store.salvage.aliases", "Ilse Brandt"));
    }

    @Test
    void namesAnAliasThatIsDamaged() throws IOException, ProjectUnavailable {
        harbour.tamper("UPDATE speaker_aliases SET name = 'Brandy' WHERE article = 2");
        assertThat(harbour.salvage().losses())
                .containsExactly(
                        ProjectCheck.Fault.of("store.salvage.alias", "Brandy", "Ilse Brandt"));
    }
}

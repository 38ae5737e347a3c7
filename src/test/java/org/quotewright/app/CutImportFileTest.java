package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.shell.CutImport;

class CutImportFileTest {

    @TempDir private Path folder;

    @Test
    void keepsWhatWasCutUntilThereIsNoneAnyMore() throws IOException {
        CutImportFile file =
                CutImportFile.beside(PositionFile.of(folder.resolve("positions"), folder));
        assertThat(file.load()).isEmpty();

        file.save(Optional.of(new CutImport(12, 400)));
        assertThat(file.load()).contains(new CutImport(12, 400));

        file.save(Optional.empty());
        assertThat(file.load()).isEmpty();
    }

    @Test
    void isNotMistakenForThePosition() throws IOException {
        PositionFile position = PositionFile.of(folder, folder);
        CutImportFile.beside(position).save(Optional.of(new CutImport(1, 2)));
        assertThat(position.load()).isEmpty();
    }

    @Test
    void takesWhatIsMistypedForMissing() throws IOException {
        Path mistyped = Files.writeString(folder.resolve("cut.properties"), "added=a few\n");
        assertThat(new CutImportFile(mistyped).load()).isEmpty();
    }
}

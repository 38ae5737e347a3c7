package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

        file.save(Optional.of(new CutImport(12, 400, List.of())));
        assertThat(file.load()).contains(new CutImport(12, 400, List.of()));

        file.save(Optional.empty());
        assertThat(file.load()).isEmpty();
    }

    @Test
    void keepsTheFilesThatAreLeftAndOfAnArchiveTheFileItself() throws IOException {
        Path archive = Files.createFile(folder.resolve("all.zip"));
        Path text = Files.createFile(folder.resolve("ferry & harbour=1.txt"));
        CutImportFile file = new CutImportFile(folder.resolve("cut.properties"));
        List<Path> rest =
                List.of(
                        archive.resolve("a.txt"),
                        archive.resolve("b.txt"),
                        text,
                        folder,
                        Path.of("pasted.txt"));
        file.save(Optional.of(new CutImport(1, 6, rest)));
        assertThat(file.load().orElseThrow().rest()).containsExactly(archive, text, folder);
    }

    @Test
    void isNotMistakenForThePosition() throws IOException {
        PositionFile position = PositionFile.of(folder, folder);
        CutImportFile.beside(position).save(Optional.of(new CutImport(1, 2, List.of())));
        assertThat(position.load()).isEmpty();
    }

    @Test
    void takesWhatIsMistypedForMissing() throws IOException {
        Path mistyped = Files.writeString(folder.resolve("cut.properties"), "added=a few\n");
        assertThat(new CutImportFile(mistyped).load()).isEmpty();
    }
}

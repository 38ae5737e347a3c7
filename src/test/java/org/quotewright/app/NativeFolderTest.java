package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeFolderTest {

    @TempDir private Path folder;

    @Test
    void isFoundBesideAPackagedProgram() throws IOException {
        Path unpacked = Files.createDirectory(folder.resolve("native"));
        assertThat(NativeFolder.beside(folder.resolve("quotewright.jar"))).hasValue(unpacked);
    }

    @Test
    void isMissingWhereTheProgramIsNotPackaged() {
        assertThat(NativeFolder.beside(folder.resolve("classes"))).isEmpty();
    }
}

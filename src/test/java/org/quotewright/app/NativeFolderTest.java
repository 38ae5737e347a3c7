package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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
        String classPath = folder.resolve("quotewright.jar") + File.pathSeparator + "others";
        assertThat(NativeFolder.beside(classPath)).hasValue(unpacked);
    }

    @Test
    void isMissingWhereTheProgramIsNotPackaged() throws IOException {
        Files.createDirectory(folder.resolve("native"));
        assertThat(NativeFolder.beside(folder.resolve("classes").toString())).isEmpty();
        assertThat(NativeFolder.beside("")).isEmpty();
    }
}
